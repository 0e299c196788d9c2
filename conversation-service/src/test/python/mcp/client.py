"""Lists the functions and calls some, as any client that speaks MCP would, and prints what came of it as JSON.

client.py ADDRESS '[["name", {"argument": 1}], …]'; the bearer, when there is one, is in the environment as BEARER.
"""

import asyncio
import json
import os
import sys

import httpx2
from mcp import ClientSession
from mcp.client.streamable_http import streamable_http_client


async def talk(address, calls):
    bearer = os.environ.get("BEARER")
    headers = {"Authorization": "Bearer " + bearer} if bearer else {}
    async with httpx2.AsyncClient(headers=headers, timeout=60) as http:
        async with streamable_http_client(address, http_client=http) as streams:
            async with ClientSession(streams[0], streams[1]) as session:
                await session.initialize()
                tools = await session.list_tools()
                results = []
                for name, arguments in calls:
                    try:
                        result = await session.call_tool(name, arguments)
                        results.append(result.model_dump(mode="json", by_alias=True))
                    except Exception as refusal:
                        results.append({"refused": str(refusal)})
                return {
                    "tools": [tool.model_dump(mode="json", by_alias=True) for tool in tools.tools],
                    "results": results,
                }


print(json.dumps(asyncio.run(talk(sys.argv[1], json.loads(sys.argv[2])))))
