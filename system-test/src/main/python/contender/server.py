"""A token service as one writes it with FastAPI and LiveKit's SDK: the bearer is verified, a token is minted, nothing is stored."""

import os
import time
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import Annotated

import jwt
from fastapi import Depends, FastAPI, HTTPException
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer
from livekit import api
from pydantic import BaseModel, StringConstraints

ISSUER = os.environ["BENCH_ISSUER"]
WS_URL = os.environ["BENCH_WS_URL"]
KEY = os.environ["LIVEKIT_API_KEY"]
SECRET = os.environ["LIVEKIT_API_SECRET"]
# For how many seconds a good bearer is remembered.
MEMORY = int(os.environ["BENCH_BEARER_MEMORY"])

Name = Annotated[str, StringConstraints(min_length=1, max_length=128)]


class TokenRequest(BaseModel):
    identity: Name
    room: Name


class TokenAnswer(BaseModel):
    token: str
    wsUrl: str


class TransferRequest(BaseModel):
    fromRoom: Name
    agentA: Name
    agentB: Name
    transcript: str


class TransferAnswer(BaseModel):
    summary: str
    newRoom: str
    agentAToken: str
    agentBToken: str
    wsUrl: str


@asynccontextmanager
async def life(app: FastAPI):
    keys = jwt.PyJWKClient(f"{ISSUER}/protocol/openid-connect/certs").get_signing_keys()
    app.state.bearers = {}
    app.state.keys = {key.key_id: key.key for key in keys}
    async with api.LiveKitAPI(os.environ["LIVEKIT_URL"], KEY, SECRET) as livekit:
        app.state.livekit = livekit
        yield


app = FastAPI(lifespan=life, openapi_url=None)
bearer = HTTPBearer()


async def agent(credentials: Annotated[HTTPAuthorizationCredentials, Depends(bearer)]) -> dict:
    token = credentials.credentials
    now = time.time()
    known = app.state.bearers.get(token)
    if known is not None and now < known[0]:
        claims = known[1]
    else:
        try:
            key = app.state.keys[jwt.get_unverified_header(token)["kid"]]
            claims = jwt.decode(token, key, algorithms=["RS256"], audience="baton-api", issuer=ISSUER)
        except (jwt.InvalidTokenError, KeyError) as wrong:
            raise HTTPException(401) from wrong
        app.state.bearers[token] = (min(now + MEMORY, claims["exp"]), claims)
    if "agent" not in claims["realm_access"]["roles"]:
        raise HTTPException(403)
    return claims


def mint(identity: str, room: str) -> str:
    grants = api.VideoGrants(
        room_join=True,
        room=room,
        can_subscribe=True,
        can_publish=True,
        can_publish_sources=["microphone"],
        can_publish_data=True,
        can_update_own_metadata=False,
        hidden=False,
    )
    return (
        api.AccessToken(KEY, SECRET)
        .with_identity(identity)
        .with_ttl(timedelta(minutes=2))
        .with_attributes({"baton.kind": "agent"})
        .with_grants(grants)
        .to_jwt()
    )


@app.post("/token", dependencies=[Depends(agent)])
async def token(request: TokenRequest) -> TokenAnswer:
    return TokenAnswer(token=mint(request.identity, request.room), wsUrl=WS_URL)


@app.post("/transfer", dependencies=[Depends(agent)])
async def transfer(request: TransferRequest) -> TransferAnswer:
    room = f"{request.fromRoom}-transfer-{int(time.time())}"
    await app.state.livekit.room.create_room(api.CreateRoomRequest(name=room, empty_timeout=300))
    return TransferAnswer(
        summary=request.transcript[:300],
        newRoom=room,
        agentAToken=mint(request.agentA, room),
        agentBToken=mint(request.agentB, room),
        wsUrl=WS_URL,
    )
