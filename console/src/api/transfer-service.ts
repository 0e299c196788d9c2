// Made by "npm run api" from the service's OpenAPI document. Not edited by hand.
export interface paths {
    "/api/agents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The known agents by name, with status and whether they are connected */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageAgentView"];
                    };
                };
                /** @description Some fields are not valid (`validation_failed`). The cursor is not valid (`cursor_invalid`) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "validation_failed" | "cursor_invalid";
                        };
                    };
                };
                /** @description A valid bearer token is needed (`unauthorized`) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "unauthorized";
                        };
                    };
                };
                /** @description This is not allowed for your role (`forbidden`) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "forbidden";
                        };
                    };
                };
                /** @description This representation is not available (`not_acceptable`) */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_acceptable";
                        };
                    };
                };
                /** @description Too many requests (`rate_limited`) */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "rate_limited";
                        };
                    };
                };
                /** @description The database is away (`database_away`) */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "database_away";
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agents/{agent}/skills": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Replaces what an agent can help with: queues offer their calls to who has all their skills */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    agent: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SkillsRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AgentView"];
                    };
                };
                /** @description The body is not valid JSON (`malformed_json`). Some fields are not valid (`validation_failed`) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "malformed_json" | "validation_failed";
                        };
                    };
                };
                /** @description A valid bearer token is needed (`unauthorized`) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "unauthorized";
                        };
                    };
                };
                /** @description This is not allowed for your role (`forbidden`) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "forbidden";
                        };
                    };
                };
                /** @description There is nothing here (`not_found`). There is no such agent (`agent_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_found" | "agent_not_found";
                        };
                    };
                };
                /** @description This representation is not available (`not_acceptable`) */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_acceptable";
                        };
                    };
                };
                /** @description The body is too large (`body_too_large`) */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "body_too_large";
                        };
                    };
                };
                /** @description This media type is not supported (`unsupported_media_type`) */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "unsupported_media_type";
                        };
                    };
                };
                /** @description Too many requests (`rate_limited`) */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "rate_limited";
                        };
                    };
                };
                /** @description The database is away (`database_away`) */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "database_away";
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agents/{agent}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Sets one's own status (me), or another agent's (supervisors) */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    agent: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["StatusRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AgentView"];
                    };
                };
                /** @description The body is not valid JSON (`malformed_json`). Some fields are not valid (`validation_failed`) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "malformed_json" | "validation_failed";
                        };
                    };
                };
                /** @description A valid bearer token is needed (`unauthorized`) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "unauthorized";
                        };
                    };
                };
                /** @description This is not allowed for your role (`forbidden`) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "forbidden";
                        };
                    };
                };
                /** @description There is nothing here (`not_found`). There is no such agent (`agent_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_found" | "agent_not_found";
                        };
                    };
                };
                /** @description This representation is not available (`not_acceptable`) */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_acceptable";
                        };
                    };
                };
                /** @description The body is too large (`body_too_large`) */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "body_too_large";
                        };
                    };
                };
                /** @description This media type is not supported (`unsupported_media_type`) */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "unsupported_media_type";
                        };
                    };
                };
                /** @description Too many requests (`rate_limited`) */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "rate_limited";
                        };
                    };
                };
                /** @description The database is away (`database_away`) */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "database_away";
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The queues by name, with their settings, who waits and who could help */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageQueueView"];
                    };
                };
                /** @description Some fields are not valid (`validation_failed`) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "validation_failed";
                        };
                    };
                };
                /** @description A valid bearer token is needed (`unauthorized`) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "unauthorized";
                        };
                    };
                };
                /** @description This is not allowed for your role (`forbidden`) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "forbidden";
                        };
                    };
                };
                /** @description This representation is not available (`not_acceptable`) */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_acceptable";
                        };
                    };
                };
                /** @description Too many requests (`rate_limited`) */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "rate_limited";
                        };
                    };
                };
                /** @description The database is away (`database_away`) */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "database_away";
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queues/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One queue */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    name: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["QueueView"];
                    };
                };
                /** @description Some fields are not valid (`validation_failed`) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "validation_failed";
                        };
                    };
                };
                /** @description A valid bearer token is needed (`unauthorized`) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "unauthorized";
                        };
                    };
                };
                /** @description This is not allowed for your role (`forbidden`) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "forbidden";
                        };
                    };
                };
                /** @description There is nothing here (`not_found`). There is no such queue (`queue_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_found" | "queue_not_found";
                        };
                    };
                };
                /** @description This representation is not available (`not_acceptable`) */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_acceptable";
                        };
                    };
                };
                /** @description Too many requests (`rate_limited`) */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "rate_limited";
                        };
                    };
                };
                /** @description The database is away (`database_away`) */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "database_away";
                        };
                    };
                };
            };
        };
        /** Creates a queue, or replaces all settings of one */
        put: {
            parameters: {
                query?: never;
                header?: {
                    "If-Match"?: string;
                };
                path: {
                    name: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["QueueRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["QueueView"];
                    };
                };
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["QueueView"];
                    };
                };
                /** @description The body is not valid JSON (`malformed_json`). Some fields are not valid (`validation_failed`) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "malformed_json" | "validation_failed";
                        };
                    };
                };
                /** @description A valid bearer token is needed (`unauthorized`) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "unauthorized";
                        };
                    };
                };
                /** @description This is not allowed for your role (`forbidden`) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "forbidden";
                        };
                    };
                };
                /** @description There is nothing here (`not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_found";
                        };
                    };
                };
                /** @description This representation is not available (`not_acceptable`) */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_acceptable";
                        };
                    };
                };
                /** @description The version you saw is not the current one (`precondition_failed`) */
                412: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "precondition_failed";
                        };
                    };
                };
                /** @description The body is too large (`body_too_large`) */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "body_too_large";
                        };
                    };
                };
                /** @description This media type is not supported (`unsupported_media_type`) */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "unsupported_media_type";
                        };
                    };
                };
                /** @description Too many requests (`rate_limited`) */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "rate_limited";
                        };
                    };
                };
                /** @description The database is away (`database_away`) */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "database_away";
                        };
                    };
                };
            };
        };
        post?: never;
        /** Removes a queue in which nobody waits and to which no other overflows */
        delete: {
            parameters: {
                query?: never;
                header?: {
                    "If-Match"?: string;
                };
                path: {
                    name: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Some fields are not valid (`validation_failed`) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "validation_failed";
                        };
                    };
                };
                /** @description A valid bearer token is needed (`unauthorized`) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "unauthorized";
                        };
                    };
                };
                /** @description This is not allowed for your role (`forbidden`) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "forbidden";
                        };
                    };
                };
                /** @description There is nothing here (`not_found`). There is no such queue (`queue_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_found" | "queue_not_found";
                        };
                    };
                };
                /** @description This representation is not available (`not_acceptable`) */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_acceptable";
                        };
                    };
                };
                /** @description The queue is in use (`queue_in_use`) */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "queue_in_use";
                        };
                    };
                };
                /** @description The version you saw is not the current one (`precondition_failed`) */
                412: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "precondition_failed";
                        };
                    };
                };
                /** @description Too many requests (`rate_limited`) */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "rate_limited";
                        };
                    };
                };
                /** @description The database is away (`database_away`) */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "database_away";
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/transfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own transfers (supervisors: all), newest first */
        get: {
            parameters: {
                query?: {
                    callId?: components["schemas"]["UUID"];
                    cursor?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageTransferView"];
                    };
                };
                /** @description Some fields are not valid (`validation_failed`). The cursor is not valid (`cursor_invalid`) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "validation_failed" | "cursor_invalid";
                        };
                    };
                };
                /** @description A valid bearer token is needed (`unauthorized`) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "unauthorized";
                        };
                    };
                };
                /** @description This is not allowed for your role (`forbidden`) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "forbidden";
                        };
                    };
                };
                /** @description This representation is not available (`not_acceptable`) */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_acceptable";
                        };
                    };
                };
                /** @description Too many requests (`rate_limited`) */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "rate_limited";
                        };
                    };
                };
                /** @description The database is away (`database_away`) */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "database_away";
                        };
                    };
                };
            };
        };
        put?: never;
        /** Begins a transfer of a call one is on; answers when the caller is held */
        post: {
            parameters: {
                query?: never;
                header?: {
                    "Idempotency-Key"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["TransferRequest"];
                };
            };
            responses: {
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TransferView"];
                    };
                };
                /** @description The body is not valid JSON (`malformed_json`). Some fields are not valid (`validation_failed`). An agent cannot pass a call to themselves (`same_agent`). The Idempotency-Key is not valid (`idempotency_key_invalid`) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "malformed_json" | "validation_failed" | "same_agent" | "idempotency_key_invalid";
                        };
                    };
                };
                /** @description A valid bearer token is needed (`unauthorized`) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "unauthorized";
                        };
                    };
                };
                /** @description This is not allowed for your role (`forbidden`) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "forbidden";
                        };
                    };
                };
                /** @description There is no such call (`call_not_found`). There is no such queue (`queue_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "call_not_found" | "queue_not_found";
                        };
                    };
                };
                /** @description This representation is not available (`not_acceptable`) */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_acceptable";
                        };
                    };
                };
                /** @description The request conflicts with the current state (`conflict`). The call has ended (`call_ended`). A transfer of this call is running (`transfer_running`). The first request with this Idempotency-Key is still running (`idempotency_in_flight`) */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "conflict" | "call_ended" | "transfer_running" | "idempotency_in_flight";
                        };
                    };
                };
                /** @description The body is too large (`body_too_large`) */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "body_too_large";
                        };
                    };
                };
                /** @description This media type is not supported (`unsupported_media_type`) */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "unsupported_media_type";
                        };
                    };
                };
                /** @description The target is not a known agent (`target_not_an_agent`). The Idempotency-Key was used with another request (`idempotency_key_reused`) */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "target_not_an_agent" | "idempotency_key_reused";
                        };
                    };
                };
                /** @description Too many requests (`rate_limited`) */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "rate_limited";
                        };
                    };
                };
                /** @description The media server is away (`livekit_away`). token-service is away (`token_service_away`). The database is away (`database_away`) */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "livekit_away" | "token_service_away" | "database_away";
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/transfers/attention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Callers who lost their agent and nobody takes, and transfers that do not get on, with the reason */
        get: {
            parameters: {
                query?: {
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Attention"];
                    };
                };
                /** @description Some fields are not valid (`validation_failed`) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "validation_failed";
                        };
                    };
                };
                /** @description A valid bearer token is needed (`unauthorized`) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "unauthorized";
                        };
                    };
                };
                /** @description This is not allowed for your role (`forbidden`) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "forbidden";
                        };
                    };
                };
                /** @description This representation is not available (`not_acceptable`) */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_acceptable";
                        };
                    };
                };
                /** @description Too many requests (`rate_limited`) */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "rate_limited";
                        };
                    };
                };
                /** @description The database is away (`database_away`) */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "database_away";
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/transfers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One transfer, with one's own grant */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TransferView"];
                    };
                };
                /** @description Some fields are not valid (`validation_failed`) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "validation_failed";
                        };
                    };
                };
                /** @description A valid bearer token is needed (`unauthorized`) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "unauthorized";
                        };
                    };
                };
                /** @description This is not allowed for your role (`forbidden`) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "forbidden";
                        };
                    };
                };
                /** @description There is nothing here (`not_found`). There is no such transfer (`transfer_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_found" | "transfer_not_found";
                        };
                    };
                };
                /** @description This representation is not available (`not_acceptable`) */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_acceptable";
                        };
                    };
                };
                /** @description Too many requests (`rate_limited`) */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "rate_limited";
                        };
                    };
                };
                /** @description The media server is away (`livekit_away`). token-service is away (`token_service_away`). The database is away (`database_away`) */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "livekit_away" | "token_service_away" | "database_away";
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/transfers/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The target takes the call and gets the token of the room to join */
        post: {
            parameters: {
                query?: never;
                header?: {
                    "If-Match"?: string;
                };
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Accepted"];
                    };
                };
                /** @description Some fields are not valid (`validation_failed`) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "validation_failed";
                        };
                    };
                };
                /** @description A valid bearer token is needed (`unauthorized`) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "unauthorized";
                        };
                    };
                };
                /** @description This is not allowed for your role (`forbidden`) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "forbidden";
                        };
                    };
                };
                /** @description There is nothing here (`not_found`). There is no such transfer (`transfer_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_found" | "transfer_not_found";
                        };
                    };
                };
                /** @description This representation is not available (`not_acceptable`) */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_acceptable";
                        };
                    };
                };
                /** @description The call has ended (`call_ended`). The identity is in use by somebody else (`identity_in_use`). The call does not admit this leg now (`leg_refused`). The transfer is not in a state that allows this (`transfer_state`) */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "call_ended" | "identity_in_use" | "leg_refused" | "transfer_state";
                        };
                    };
                };
                /** @description The version you saw is not the current one (`precondition_failed`) */
                412: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "precondition_failed";
                        };
                    };
                };
                /** @description Too many requests (`rate_limited`) */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "rate_limited";
                        };
                    };
                };
                /** @description The media server is away (`livekit_away`). token-service is away (`token_service_away`). The database is away (`database_away`) */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "livekit_away" | "token_service_away" | "database_away";
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/transfers/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The passing agent or a supervisor calls the transfer off; the caller goes back */
        post: {
            parameters: {
                query?: never;
                header?: {
                    "If-Match"?: string;
                };
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TransferView"];
                    };
                };
                /** @description Some fields are not valid (`validation_failed`) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "validation_failed";
                        };
                    };
                };
                /** @description A valid bearer token is needed (`unauthorized`) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "unauthorized";
                        };
                    };
                };
                /** @description This is not allowed for your role (`forbidden`) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "forbidden";
                        };
                    };
                };
                /** @description There is nothing here (`not_found`). There is no such transfer (`transfer_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_found" | "transfer_not_found";
                        };
                    };
                };
                /** @description This representation is not available (`not_acceptable`) */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_acceptable";
                        };
                    };
                };
                /** @description The transfer is not in a state that allows this (`transfer_state`) */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "transfer_state";
                        };
                    };
                };
                /** @description The version you saw is not the current one (`precondition_failed`) */
                412: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "precondition_failed";
                        };
                    };
                };
                /** @description Too many requests (`rate_limited`) */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "rate_limited";
                        };
                    };
                };
                /** @description The media server is away (`livekit_away`). token-service is away (`token_service_away`). The database is away (`database_away`) */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "livekit_away" | "token_service_away" | "database_away";
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/transfers/{id}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Connects the caller with the target; direction agent (default) or caller says who moves */
        post: {
            parameters: {
                query?: never;
                header?: {
                    "If-Match"?: string;
                };
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CompleteRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TransferView"];
                    };
                };
                /** @description The body is not valid JSON (`malformed_json`). Some fields are not valid (`validation_failed`) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "malformed_json" | "validation_failed";
                        };
                    };
                };
                /** @description A valid bearer token is needed (`unauthorized`) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "unauthorized";
                        };
                    };
                };
                /** @description This is not allowed for your role (`forbidden`) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "forbidden";
                        };
                    };
                };
                /** @description There is nothing here (`not_found`). There is no such transfer (`transfer_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_found" | "transfer_not_found";
                        };
                    };
                };
                /** @description This representation is not available (`not_acceptable`) */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_acceptable";
                        };
                    };
                };
                /** @description The caller is not in the room (`caller_not_in_room`). The transfer is not in a state that allows this (`transfer_state`) */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "caller_not_in_room" | "transfer_state";
                        };
                    };
                };
                /** @description The version you saw is not the current one (`precondition_failed`) */
                412: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "precondition_failed";
                        };
                    };
                };
                /** @description The body is too large (`body_too_large`) */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "body_too_large";
                        };
                    };
                };
                /** @description This media type is not supported (`unsupported_media_type`) */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "unsupported_media_type";
                        };
                    };
                };
                /** @description Too many requests (`rate_limited`) */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "rate_limited";
                        };
                    };
                };
                /** @description The media server is away (`livekit_away`). token-service is away (`token_service_away`). The database is away (`database_away`) */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "livekit_away" | "token_service_away" | "database_away";
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/transfers/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The target does not take the call; the caller goes back */
        post: {
            parameters: {
                query?: never;
                header?: {
                    "If-Match"?: string;
                };
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["DeclineRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TransferView"];
                    };
                };
                /** @description The body is not valid JSON (`malformed_json`). Some fields are not valid (`validation_failed`) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "malformed_json" | "validation_failed";
                        };
                    };
                };
                /** @description A valid bearer token is needed (`unauthorized`) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "unauthorized";
                        };
                    };
                };
                /** @description This is not allowed for your role (`forbidden`) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "forbidden";
                        };
                    };
                };
                /** @description There is nothing here (`not_found`). There is no such transfer (`transfer_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_found" | "transfer_not_found";
                        };
                    };
                };
                /** @description This representation is not available (`not_acceptable`) */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_acceptable";
                        };
                    };
                };
                /** @description The transfer is not in a state that allows this (`transfer_state`) */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "transfer_state";
                        };
                    };
                };
                /** @description The version you saw is not the current one (`precondition_failed`) */
                412: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "precondition_failed";
                        };
                    };
                };
                /** @description The body is too large (`body_too_large`) */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "body_too_large";
                        };
                    };
                };
                /** @description This media type is not supported (`unsupported_media_type`) */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "unsupported_media_type";
                        };
                    };
                };
                /** @description Too many requests (`rate_limited`) */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "rate_limited";
                        };
                    };
                };
                /** @description The media server is away (`livekit_away`). token-service is away (`token_service_away`). The database is away (`database_away`) */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "livekit_away" | "token_service_away" | "database_away";
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/transfers/{id}/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** One of the agents leaves the three: the passing agent hands over, the target gives the caller back */
        post: {
            parameters: {
                query?: never;
                header?: {
                    "If-Match"?: string;
                };
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TransferView"];
                    };
                };
                /** @description Some fields are not valid (`validation_failed`) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "validation_failed";
                        };
                    };
                };
                /** @description A valid bearer token is needed (`unauthorized`) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "unauthorized";
                        };
                    };
                };
                /** @description This is not allowed for your role (`forbidden`) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "forbidden";
                        };
                    };
                };
                /** @description There is nothing here (`not_found`). There is no such transfer (`transfer_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_found" | "transfer_not_found";
                        };
                    };
                };
                /** @description This representation is not available (`not_acceptable`) */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_acceptable";
                        };
                    };
                };
                /** @description The transfer is not in a state that allows this (`transfer_state`) */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "transfer_state";
                        };
                    };
                };
                /** @description The version you saw is not the current one (`precondition_failed`) */
                412: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "precondition_failed";
                        };
                    };
                };
                /** @description Too many requests (`rate_limited`) */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "rate_limited";
                        };
                    };
                };
                /** @description The media server is away (`livekit_away`). token-service is away (`token_service_away`). The database is away (`database_away`) */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "livekit_away" | "token_service_away" | "database_away";
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/transfers/{id}/swap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The passing agent turns to the caller while the target waits, or back; from three, back to two */
        post: {
            parameters: {
                query?: never;
                header?: {
                    "If-Match"?: string;
                };
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TransferView"];
                    };
                };
                /** @description Some fields are not valid (`validation_failed`) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "validation_failed";
                        };
                    };
                };
                /** @description A valid bearer token is needed (`unauthorized`) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "unauthorized";
                        };
                    };
                };
                /** @description This is not allowed for your role (`forbidden`) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "forbidden";
                        };
                    };
                };
                /** @description There is nothing here (`not_found`). There is no such transfer (`transfer_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_found" | "transfer_not_found";
                        };
                    };
                };
                /** @description This representation is not available (`not_acceptable`) */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_acceptable";
                        };
                    };
                };
                /** @description The transfer is not in a state that allows this (`transfer_state`) */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "transfer_state";
                        };
                    };
                };
                /** @description The version you saw is not the current one (`precondition_failed`) */
                412: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "precondition_failed";
                        };
                    };
                };
                /** @description Too many requests (`rate_limited`) */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "rate_limited";
                        };
                    };
                };
                /** @description The media server is away (`livekit_away`). token-service is away (`token_service_away`). The database is away (`database_away`) */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "livekit_away" | "token_service_away" | "database_away";
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/transfers/{id}/three-way": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The passing agent brings caller and target together and stays */
        post: {
            parameters: {
                query?: never;
                header?: {
                    "If-Match"?: string;
                };
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TransferView"];
                    };
                };
                /** @description Some fields are not valid (`validation_failed`) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "validation_failed";
                        };
                    };
                };
                /** @description A valid bearer token is needed (`unauthorized`) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "unauthorized";
                        };
                    };
                };
                /** @description This is not allowed for your role (`forbidden`) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "forbidden";
                        };
                    };
                };
                /** @description There is nothing here (`not_found`). There is no such transfer (`transfer_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_found" | "transfer_not_found";
                        };
                    };
                };
                /** @description This representation is not available (`not_acceptable`) */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_acceptable";
                        };
                    };
                };
                /** @description The transfer is not in a state that allows this (`transfer_state`) */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "transfer_state";
                        };
                    };
                };
                /** @description The version you saw is not the current one (`precondition_failed`) */
                412: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "precondition_failed";
                        };
                    };
                };
                /** @description Too many requests (`rate_limited`) */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "rate_limited";
                        };
                    };
                };
                /** @description The media server is away (`livekit_away`). token-service is away (`token_service_away`). The database is away (`database_away`) */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "livekit_away" | "token_service_away" | "database_away";
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/generate-summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sums a transcript up */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SummaryRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SummaryAnswer"];
                    };
                };
                /** @description The body is not valid JSON (`malformed_json`). Some fields are not valid (`validation_failed`) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "malformed_json" | "validation_failed";
                        };
                    };
                };
                /** @description A valid bearer token is needed (`unauthorized`) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "unauthorized";
                        };
                    };
                };
                /** @description This is not allowed for your role (`forbidden`) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "forbidden";
                        };
                    };
                };
                /** @description This representation is not available (`not_acceptable`) */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_acceptable";
                        };
                    };
                };
                /** @description The body is too large (`body_too_large`) */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "body_too_large";
                        };
                    };
                };
                /** @description This media type is not supported (`unsupported_media_type`) */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "unsupported_media_type";
                        };
                    };
                };
                /** @description Too many requests (`rate_limited`) */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "rate_limited";
                        };
                    };
                };
                /** @description The database is away (`database_away`) */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "database_away";
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/move-caller": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Moves the caller into the agents' room, which completes the transfer */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["MoveRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MoveAnswer"];
                    };
                };
                /** @description The body is not valid JSON (`malformed_json`). Some fields are not valid (`validation_failed`) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "malformed_json" | "validation_failed";
                        };
                    };
                };
                /** @description A valid bearer token is needed (`unauthorized`) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "unauthorized";
                        };
                    };
                };
                /** @description This is not allowed for your role (`forbidden`) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "forbidden";
                        };
                    };
                };
                /** @description There is no such room (`room_not_found`). There is no such transfer (`transfer_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "room_not_found" | "transfer_not_found";
                        };
                    };
                };
                /** @description This representation is not available (`not_acceptable`) */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_acceptable";
                        };
                    };
                };
                /** @description The call has ended (`call_ended`). The caller is not in the room (`caller_not_in_room`). The identity is in use by somebody else (`identity_in_use`). The call does not admit this leg now (`leg_refused`). The transfer is not in a state that allows this (`transfer_state`) */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "call_ended" | "caller_not_in_room" | "identity_in_use" | "leg_refused" | "transfer_state";
                        };
                    };
                };
                /** @description The body is too large (`body_too_large`) */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "body_too_large";
                        };
                    };
                };
                /** @description This media type is not supported (`unsupported_media_type`) */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "unsupported_media_type";
                        };
                    };
                };
                /** @description Too many requests (`rate_limited`) */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "rate_limited";
                        };
                    };
                };
                /** @description The media server is away (`livekit_away`). token-service is away (`token_service_away`). The database is away (`database_away`) */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "livekit_away" | "token_service_away" | "database_away";
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Holds the caller and opens a private room for two agents, all in one answer */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["DropInRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TransferAnswer"];
                    };
                };
                /** @description The body is not valid JSON (`malformed_json`). Some fields are not valid (`validation_failed`). An agent cannot pass a call to themselves (`same_agent`) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "malformed_json" | "validation_failed" | "same_agent";
                        };
                    };
                };
                /** @description A valid bearer token is needed (`unauthorized`) */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "unauthorized";
                        };
                    };
                };
                /** @description This is not allowed for your role (`forbidden`) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "forbidden";
                        };
                    };
                };
                /** @description There is no such room (`room_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "room_not_found";
                        };
                    };
                };
                /** @description This representation is not available (`not_acceptable`) */
                406: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_acceptable";
                        };
                    };
                };
                /** @description The request conflicts with the current state (`conflict`). The call has ended (`call_ended`). The identity is in use by somebody else (`identity_in_use`). The call does not admit this leg now (`leg_refused`). A transfer of this call is running (`transfer_running`). The transfer is not in a state that allows this (`transfer_state`) */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "conflict" | "call_ended" | "identity_in_use" | "leg_refused" | "transfer_running" | "transfer_state";
                        };
                    };
                };
                /** @description The body is too large (`body_too_large`) */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "body_too_large";
                        };
                    };
                };
                /** @description This media type is not supported (`unsupported_media_type`) */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "unsupported_media_type";
                        };
                    };
                };
                /** @description Too many requests (`rate_limited`) */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "rate_limited";
                        };
                    };
                };
                /** @description The media server is away (`livekit_away`). token-service is away (`token_service_away`). The database is away (`database_away`) */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "livekit_away" | "token_service_away" | "database_away";
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Accepted: {
            token?: string;
            wsUrl?: string;
            room?: string;
            transfer?: components["schemas"]["TransferView"];
        };
        /** @enum {string} */
        AgentStatus: "available" | "busy" | "wrap_up" | "away" | "offline";
        AgentView: {
            username?: string;
            status?: components["schemas"]["AgentStatus"];
            connected?: boolean;
            since?: components["schemas"]["Instant"];
            skills?: string[];
            onCall?: components["schemas"]["UUID"];
        };
        Attention: {
            lostCallers?: components["schemas"]["TransferView"][];
            stuck?: components["schemas"]["Stuck"][];
        };
        Briefing: {
            text?: string;
            reason?: string;
            who?: string;
            facts?: string[];
            promised?: string[];
            mood?: string;
            nextStep?: string;
            source?: string;
        };
        ChainLink: {
            id?: components["schemas"]["UUID"];
            fromAgent?: string;
            target?: string;
            state?: string;
            requestedAt?: components["schemas"]["Instant"];
            briefing?: components["schemas"]["Briefing"];
        };
        CompleteRequest: {
            direction?: components["schemas"]["Direction"];
        };
        DeclineRequest: {
            reason?: string;
        };
        /** @enum {string} */
        Direction: "agent" | "caller";
        DropInRequest: {
            fromRoom: string;
            agentA: string;
            agentB: string;
            transcript?: string;
        };
        Grant: {
            token?: string;
            wsUrl?: string;
            room?: string;
            expiresAt?: components["schemas"]["Instant"];
        };
        /** @description HTTP Problem Response according to RFC9457 and RFC7807 */
        HttpProblem: {
            /**
             * Format: uri
             * @description A optional URI reference that identifies the problem type
             * @example https://example.com/errors/not-found
             */
            type?: string;
            /**
             * @description A optional, short, human-readable summary of the problem type
             * @example Not Found
             */
            title?: string;
            /**
             * Format: int32
             * @description The HTTP status code for this occurrence of the problem
             * @example 404
             */
            status?: number;
            /**
             * @description A optional human-readable explanation specific to this occurrence of the problem
             * @example Record not found
             */
            detail?: string;
            /**
             * Format: uri
             * @description A URI reference that identifies the specific occurrence of the problem
             * @example https://api.example.com/errors/123
             */
            instance?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description HTTP Validation Problem Response according to RFC9457 and RFC7807 */
        HttpValidationProblem: {
            /**
             * Format: uri
             * @description A optional URI reference that identifies the problem type
             * @example https://example.com/errors/not-found
             */
            type?: string;
            /**
             * @description A optional, short, human-readable summary of the problem type
             * @example Not Found
             */
            title?: string;
            /**
             * Format: int32
             * @description The HTTP status code for this occurrence of the problem
             * @example 404
             */
            status?: number;
            /**
             * @description A optional human-readable explanation specific to this occurrence of the problem
             * @example Record not found
             */
            detail?: string;
            /**
             * Format: uri
             * @description A URI reference that identifies the specific occurrence of the problem
             * @example https://api.example.com/errors/123
             */
            instance?: string;
            /** @description List of validation constraint violations that occurred */
            violations?: components["schemas"]["Violation"][];
        } & {
            [key: string]: unknown;
        };
        /**
         * Format: date-time
         * @example 2022-03-10T16:15:50Z
         */
        Instant: string;
        MoveAnswer: {
            token?: string;
            wsUrl?: string;
        };
        MoveRequest: {
            caller: string;
            room: string;
        };
        PageAgentView: {
            items?: components["schemas"]["AgentView"][];
            nextCursor?: string;
        };
        PageQueueView: {
            items?: components["schemas"]["QueueView"][];
            nextCursor?: string;
        };
        PageTransferView: {
            items?: components["schemas"]["TransferView"][];
            nextCursor?: string;
        };
        QueueRequest: {
            title?: string;
            skills?: string[];
            /** Format: int32 */
            ringTimeoutSeconds?: number;
            /** Format: int32 */
            maxWaitSeconds?: number;
            overflowTo?: string;
            /** Format: int32 */
            wrapUpSeconds?: number;
            /** Format: int32 */
            priority?: number;
        };
        QueueView: {
            name?: string;
            title?: string;
            skills?: string[];
            /** Format: int32 */
            waiting?: number;
            /** Format: int64 */
            longestWaitMillis?: number;
            /** Format: int32 */
            agentsAvailable?: number;
            /** Format: int32 */
            agentsConnected?: number;
            /** Format: int64 */
            estimatedWaitMillis?: number;
            /** Format: int64 */
            ringTimeoutSeconds?: number;
            /** Format: int64 */
            maxWaitSeconds?: number;
            overflowTo?: string;
            /** Format: int64 */
            wrapUpSeconds?: number;
            /** Format: int32 */
            priority?: number;
            /** Format: int32 */
            version?: number;
        };
        SkillsRequest: {
            skills: string[];
        };
        StatusRequest: {
            status: components["schemas"]["AgentStatus"];
        };
        Stuck: {
            transferId?: components["schemas"]["UUID"];
            callId?: components["schemas"]["UUID"];
            state?: string;
            step?: string;
            /** Format: int32 */
            attempts?: number;
            reason?: string;
            nextTry?: components["schemas"]["Instant"];
            requestedAt?: components["schemas"]["Instant"];
        };
        SummaryAnswer: {
            summary?: string;
        };
        SummaryRequest: {
            transcript: string;
        };
        Target: {
            agent?: string;
            kind?: string;
            queue?: string;
        };
        Target1: {
            agent?: string;
            queue?: string;
        };
        TransferAnswer: {
            summary?: string;
            newRoom?: string;
            agentAToken?: string;
            agentBToken?: string;
            wsUrl?: string;
        };
        /** @enum {string} */
        TransferMode: "consult" | "direct" | "blind";
        TransferRequest: {
            callId: components["schemas"]["UUID"];
            target: components["schemas"]["Target1"];
            mode?: components["schemas"]["TransferMode"];
            reason?: string;
            notes?: string;
            transcript?: string;
            /** Format: int32 */
            ringTimeoutSeconds?: number;
        };
        TransferView: {
            id?: components["schemas"]["UUID"];
            /** Format: int32 */
            version?: number;
            state?: string;
            settled?: boolean;
            callId?: components["schemas"]["UUID"];
            previousTransferId?: components["schemas"]["UUID"];
            mode?: string;
            direction?: string;
            homeRoom?: string;
            consultRoom?: string;
            fromAgent?: string;
            target?: components["schemas"]["Target"];
            caller?: string;
            reason?: string;
            notes?: string;
            code?: string;
            briefing?: components["schemas"]["Briefing"];
            offerExpiresAt?: components["schemas"]["Instant"];
            requestedAt?: components["schemas"]["Instant"];
            heldAt?: components["schemas"]["Instant"];
            offeredAt?: components["schemas"]["Instant"];
            acceptedAt?: components["schemas"]["Instant"];
            consultStartedAt?: components["schemas"]["Instant"];
            completingAt?: components["schemas"]["Instant"];
            endedAt?: components["schemas"]["Instant"];
            threeWayAt?: components["schemas"]["Instant"];
            talkingTo?: string;
            abandoned?: boolean;
            waiting?: components["schemas"]["Waiting"];
            chain?: components["schemas"]["ChainLink"][];
            grant?: components["schemas"]["Grant"];
        };
        /** Format: uuid */
        UUID: string;
        /** @description Validation constraint violation details */
        Violation: {
            /**
             * @description The field for which the validation failed
             * @example #/profile/email
             */
            field?: string;
            /**
             * @description Part of the http request where the validation error occurred such as query, path, header, form, body
             * @example query
             * @example path
             * @example header
             * @example form
             * @example body
             */
            in?: string;
            /**
             * @description Description of the validation error
             * @example Invalid email format
             */
            message?: string;
        };
        Waiting: {
            since?: components["schemas"]["Instant"];
            /** Format: int32 */
            priority?: number;
            offered?: boolean;
        };
        /** @description What is wrong, as RFC 9457 has it; further members may say more. */
        Problem: {
            /** @description A name for the kind of problem, made of the code */
            type: string;
            /** @description The kind of problem in words, the same for every occurrence */
            title: string;
            status: number;
            /** @description What happened this time, for the person who reads it */
            detail?: string;
            /** @description The path that was asked */
            instance?: string;
            /** @description The kind of problem for programs; a code never changes its meaning */
            code: string;
            /** @description Where to look in traces and logs */
            traceId: string;
            /** @description When to try again, in seconds */
            retryAfter?: number;
            violations?: {
                /** @description The field as the client wrote it */
                field: string;
                /** @description What is wrong with it */
                message: string;
            }[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
