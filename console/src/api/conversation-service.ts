// Made by "npm run api" from the service's OpenAPI document. Not edited by hand.
export interface paths {
    "/api/admin-assistant/chat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says something to the assistant; what it wants to change waits for a yes */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "message": "Note that Carol asked for a quote.",
                     *       "conversationId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0dc1"
                     *     }
                     */
                    "application/json": components["schemas"]["ChatRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "reply": "The note waits for your yes.",
                         *       "functionCalls": [
                         *         {
                         *           "function": "search_contacts",
                         *           "arguments": {
                         *             "query": "Carol"
                         *           },
                         *           "outcome": "succeeded",
                         *           "result": {
                         *             "items": [
                         *               {
                         *                 "name": "Carol Miller"
                         *               }
                         *             ]
                         *           }
                         *         },
                         *         {
                         *           "function": "add_contact_note",
                         *           "arguments": {
                         *             "contactId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d01",
                         *             "text": "Asked for a quote."
                         *           },
                         *           "outcome": "proposed"
                         *         }
                         *       ],
                         *       "proposals": [
                         *         {
                         *           "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0dd1",
                         *           "conversationId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0dc1",
                         *           "function": "add_contact_note",
                         *           "arguments": {
                         *             "contactId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d01",
                         *             "text": "Asked for a quote."
                         *           },
                         *           "askedBy": "alice",
                         *           "state": "proposed",
                         *           "createdAt": "2026-11-21T10:00:00Z",
                         *           "expiresAt": "2026-11-21T10:15:00Z"
                         *         }
                         *       ],
                         *       "conversationId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0dc1"
                         *     }
                         */
                        "application/json": components["schemas"]["ChatReply"];
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
                /** @description There is no such contact (`contact_not_found`). There is no such conversation (`conversation_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "contact_not_found" | "conversation_not_found";
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
                /** @description The conversation is over (`conversation_closed`) */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "conversation_closed";
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
                /** @description Too many requests (`rate_limited`). The language model has cost enough (`spend_limit`) */
                429: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "rate_limited" | "spend_limit";
                        };
                    };
                };
                /** @description The language model is away (`model_away`). There is no language model (`model_not_configured`). The database is away (`database_away`) */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "model_away" | "model_not_configured" | "database_away";
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
    "/api/assistant/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the assistant's functions did for whom, newest first */
        get: {
            parameters: {
                query?: {
                    calledBy?: string;
                    cursor?: string;
                    function?: string;
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
                        /**
                         * @example {
                         *       "items": [
                         *         {
                         *           "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0de1",
                         *           "conversationId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0dc1",
                         *           "function": "search_contacts",
                         *           "audience": "agent",
                         *           "calledBy": "alice",
                         *           "via": "chat",
                         *           "outcome": "succeeded",
                         *           "arguments": {
                         *             "query": "<5 characters>"
                         *           },
                         *           "durationMillis": 12,
                         *           "at": "2026-11-21T10:00:00Z"
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["PageAuditLine"];
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
    "/api/assistant/functions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The functions for the asking person, with the JSON Schemas of their arguments */
        get: {
            parameters: {
                query?: never;
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
                        /**
                         * @example {
                         *       "audience": "agent",
                         *       "items": [
                         *         {
                         *           "name": "search_contacts",
                         *           "description": "Finds contacts by name, e-mail address or phone number. More than one may fit: ask which is meant.",
                         *           "audience": "agent",
                         *           "effect": "read",
                         *           "parameters": {
                         *             "type": "object",
                         *             "properties": {
                         *               "query": {
                         *                 "type": "string",
                         *                 "minLength": 2,
                         *                 "maxLength": 200
                         *               }
                         *             },
                         *             "required": [
                         *               "query"
                         *             ],
                         *             "additionalProperties": false
                         *           }
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["Offer"];
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
    "/api/assistant/functions/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Calls a function: what only looks answers at once, what changes something becomes a proposal */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    name: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "query": "Carol"
                     *     }
                     */
                    "application/json": unknown;
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "function": "search_contacts",
                         *       "outcome": "succeeded",
                         *       "result": {
                         *         "items": [
                         *           {
                         *             "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d01",
                         *             "name": "Carol Miller"
                         *           }
                         *         ]
                         *       }
                         *     }
                         */
                        "application/json": components["schemas"]["Answer"];
                    };
                };
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "function": "search_contacts",
                         *       "outcome": "succeeded",
                         *       "result": {
                         *         "items": [
                         *           {
                         *             "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d01",
                         *             "name": "Carol Miller"
                         *           }
                         *         ]
                         *       }
                         *     }
                         */
                        "application/json": components["schemas"]["Answer"];
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
                /** @description There is nothing here (`not_found`). There is no such function (`function_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_found" | "function_not_found";
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
                /** @description The owning service refused it (`function_refused`) */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "function_refused";
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
                /** @description Another service is away (`service_away`). The database is away (`database_away`) */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "service_away" | "database_away";
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
    "/api/assistant/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own proposals, newest first; takes up what was confirmed and not finished */
        get: {
            parameters: {
                query?: {
                    conversationId?: components["schemas"]["UUID"];
                    cursor?: string;
                    limit?: number;
                    state?: string;
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
                        /**
                         * @example {
                         *       "items": [
                         *         {
                         *           "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0dd1",
                         *           "conversationId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0dc1",
                         *           "function": "add_contact_note",
                         *           "arguments": {
                         *             "contactId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d01",
                         *             "text": "Asked for a quote."
                         *           },
                         *           "askedBy": "alice",
                         *           "state": "done",
                         *           "createdAt": "2026-11-21T10:00:00Z",
                         *           "expiresAt": "2026-11-21T10:15:00Z",
                         *           "decidedBy": "alice",
                         *           "decidedAt": "2026-11-21T10:01:00Z",
                         *           "finishedAt": "2026-11-21T10:01:00Z",
                         *           "result": {
                         *             "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d21"
                         *           }
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["PageProposalView"];
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
    "/api/assistant/proposals/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says yes: it is done, once; said again it answers what came of it */
        post: {
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
                        /**
                         * @example {
                         *       "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0dd1",
                         *       "conversationId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0dc1",
                         *       "function": "add_contact_note",
                         *       "arguments": {
                         *         "contactId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d01",
                         *         "text": "Asked for a quote."
                         *       },
                         *       "askedBy": "alice",
                         *       "state": "done",
                         *       "createdAt": "2026-11-21T10:00:00Z",
                         *       "expiresAt": "2026-11-21T10:15:00Z",
                         *       "decidedBy": "alice",
                         *       "decidedAt": "2026-11-21T10:01:00Z",
                         *       "finishedAt": "2026-11-21T10:01:00Z",
                         *       "result": {
                         *         "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d21"
                         *       }
                         *     }
                         */
                        "application/json": components["schemas"]["ProposalView"];
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
                /** @description There is nothing here (`not_found`). There is no such proposal (`proposal_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_found" | "proposal_not_found";
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
                /** @description The proposal is not in a state that allows this (`proposal_state`) */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "proposal_state";
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
    "/api/assistant/proposals/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says no */
        post: {
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
                        /**
                         * @example {
                         *       "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0dd1",
                         *       "conversationId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0dc1",
                         *       "function": "add_contact_note",
                         *       "arguments": {
                         *         "contactId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d01",
                         *         "text": "Asked for a quote."
                         *       },
                         *       "askedBy": "alice",
                         *       "state": "done",
                         *       "createdAt": "2026-11-21T10:00:00Z",
                         *       "expiresAt": "2026-11-21T10:15:00Z",
                         *       "decidedBy": "alice",
                         *       "decidedAt": "2026-11-21T10:01:00Z",
                         *       "finishedAt": "2026-11-21T10:01:00Z",
                         *       "result": {
                         *         "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d21"
                         *       }
                         *     }
                         */
                        "application/json": components["schemas"]["ProposalView"];
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
                /** @description There is nothing here (`not_found`). There is no such proposal (`proposal_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_found" | "proposal_not_found";
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
                /** @description The proposal is not in a state that allows this (`proposal_state`) */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "proposal_state";
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
    "/api/assistant/visitor/chat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A visitor says something to the assistant; what it wants to change waits for the visitor's yes */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "sessionId": "pJ7pDq0cW2n0mB6vT1x8yQ3kLr5aZs9eHf4uGd2wXcM",
                     *       "message": "I would like a quote for a wedding in June."
                     *     }
                     */
                    "application/json": components["schemas"]["VisitorMessage"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "reply": "The note waits for your yes.",
                         *       "functionCalls": [
                         *         {
                         *           "function": "search_contacts",
                         *           "arguments": {
                         *             "query": "Carol"
                         *           },
                         *           "outcome": "succeeded",
                         *           "result": {
                         *             "items": [
                         *               {
                         *                 "name": "Carol Miller"
                         *               }
                         *             ]
                         *           }
                         *         },
                         *         {
                         *           "function": "add_contact_note",
                         *           "arguments": {
                         *             "contactId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d01",
                         *             "text": "Asked for a quote."
                         *           },
                         *           "outcome": "proposed"
                         *         }
                         *       ],
                         *       "proposals": [
                         *         {
                         *           "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0dd1",
                         *           "conversationId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0dc1",
                         *           "function": "add_contact_note",
                         *           "arguments": {
                         *             "contactId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d01",
                         *             "text": "Asked for a quote."
                         *           },
                         *           "askedBy": "alice",
                         *           "state": "proposed",
                         *           "createdAt": "2026-11-21T10:00:00Z",
                         *           "expiresAt": "2026-11-21T10:15:00Z"
                         *         }
                         *       ],
                         *       "conversationId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0dc1"
                         *     }
                         */
                        "application/json": components["schemas"]["ChatReply"];
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
                /** @description This is not allowed for your role (`forbidden`). This origin is not on the allow-list (`origin_not_allowed`) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "forbidden" | "origin_not_allowed";
                        };
                    };
                };
                /** @description There is no such session (`session_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "session_not_found";
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
                /** @description Another service is away (`service_away`). The database is away (`database_away`) */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "service_away" | "database_away";
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
    "/api/assistant/visitor/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What was said in a session, and what waits for the visitor's yes */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "sessionId": "pJ7pDq0cW2n0mB6vT1x8yQ3kLr5aZs9eHf4uGd2wXcM"
                     *     }
                     */
                    "application/json": components["schemas"]["VisitorPass"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "items": [
                         *         {
                         *           "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0df1",
                         *           "role": "user",
                         *           "text": "I would like a quote for a wedding in June.",
                         *           "at": "2026-11-21T10:00:00Z"
                         *         },
                         *         {
                         *           "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0df2",
                         *           "role": "assistant",
                         *           "text": "With pleasure. What is your name, and how do we reach you?",
                         *           "at": "2026-11-21T10:00:02Z"
                         *         }
                         *       ],
                         *       "proposals": []
                         *     }
                         */
                        "application/json": components["schemas"]["VisitorHistory"];
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
                /** @description This is not allowed for your role (`forbidden`). This origin is not on the allow-list (`origin_not_allowed`) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "forbidden" | "origin_not_allowed";
                        };
                    };
                };
                /** @description There is no such session (`session_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "session_not_found";
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
                /** @description Another service is away (`service_away`). The database is away (`database_away`) */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "service_away" | "database_away";
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
    "/api/assistant/visitor/proposals/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The visitor says yes: it is done, once; said again it answers what came of it */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "sessionId": "pJ7pDq0cW2n0mB6vT1x8yQ3kLr5aZs9eHf4uGd2wXcM"
                     *     }
                     */
                    "application/json": components["schemas"]["VisitorPass"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0dd1",
                         *       "conversationId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0dc1",
                         *       "function": "add_contact_note",
                         *       "arguments": {
                         *         "contactId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d01",
                         *         "text": "Asked for a quote."
                         *       },
                         *       "askedBy": "alice",
                         *       "state": "done",
                         *       "createdAt": "2026-11-21T10:00:00Z",
                         *       "expiresAt": "2026-11-21T10:15:00Z",
                         *       "decidedBy": "alice",
                         *       "decidedAt": "2026-11-21T10:01:00Z",
                         *       "finishedAt": "2026-11-21T10:01:00Z",
                         *       "result": {
                         *         "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d21"
                         *       }
                         *     }
                         */
                        "application/json": components["schemas"]["ProposalView"];
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
                /** @description This is not allowed for your role (`forbidden`). This origin is not on the allow-list (`origin_not_allowed`) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "forbidden" | "origin_not_allowed";
                        };
                    };
                };
                /** @description There is nothing here (`not_found`). There is no such session (`session_not_found`). There is no such proposal (`proposal_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_found" | "session_not_found" | "proposal_not_found";
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
                /** @description The proposal is not in a state that allows this (`proposal_state`) */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "proposal_state";
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
                /** @description Another service is away (`service_away`). The database is away (`database_away`) */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "service_away" | "database_away";
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
    "/api/assistant/visitor/proposals/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The visitor says no */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "sessionId": "pJ7pDq0cW2n0mB6vT1x8yQ3kLr5aZs9eHf4uGd2wXcM"
                     *     }
                     */
                    "application/json": components["schemas"]["VisitorPass"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0dd1",
                         *       "conversationId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0dc1",
                         *       "function": "add_contact_note",
                         *       "arguments": {
                         *         "contactId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d01",
                         *         "text": "Asked for a quote."
                         *       },
                         *       "askedBy": "alice",
                         *       "state": "done",
                         *       "createdAt": "2026-11-21T10:00:00Z",
                         *       "expiresAt": "2026-11-21T10:15:00Z",
                         *       "decidedBy": "alice",
                         *       "decidedAt": "2026-11-21T10:01:00Z",
                         *       "finishedAt": "2026-11-21T10:01:00Z",
                         *       "result": {
                         *         "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d21"
                         *       }
                         *     }
                         */
                        "application/json": components["schemas"]["ProposalView"];
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
                /** @description This is not allowed for your role (`forbidden`). This origin is not on the allow-list (`origin_not_allowed`) */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "forbidden" | "origin_not_allowed";
                        };
                    };
                };
                /** @description There is nothing here (`not_found`). There is no such session (`session_not_found`). There is no such proposal (`proposal_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_found" | "session_not_found" | "proposal_not_found";
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
                /** @description The proposal is not in a state that allows this (`proposal_state`) */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "proposal_state";
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
                /** @description Another service is away (`service_away`). The database is away (`database_away`) */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "service_away" | "database_away";
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
    "/api/context": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What one should know of a contact before saying a word, in lines with their sources
         * @description Who it is, consent, open leads, the last summaries, promises (next actions of open leads and pinned notes), preferences, open documents. A token is taken for four characters. What leads-service knows is asked there in the name of who asks; while it is away, `missing` says which parts are not known.
         */
        get: {
            parameters: {
                query: {
                    budget?: number;
                    contactId: components["schemas"]["UUID"];
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
                        /**
                         * @example {
                         *       "contactId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d01",
                         *       "budget": 800,
                         *       "tokens": 58,
                         *       "leftOut": 0,
                         *       "missing": [],
                         *       "lines": [
                         *         {
                         *           "part": "who",
                         *           "text": "Carol Miller of Harbour Weddings",
                         *           "source": "/api/contacts/0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d01"
                         *         },
                         *         {
                         *           "part": "consent",
                         *           "text": "phone for service: granted",
                         *           "source": "/api/contacts/0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d01/consents"
                         *         },
                         *         {
                         *           "part": "leads",
                         *           "text": "Wedding in June (proposal, with alice)",
                         *           "source": "/api/admin/leads/0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d02"
                         *         },
                         *         {
                         *           "part": "summaries",
                         *           "text": "2026-11-21 inbound_call: Asked where the parcel is; it comes on Monday.",
                         *           "source": "/api/conversations/0199a5e2-7c31-7b60-9d1f-3f2b6a1c0da1"
                         *         },
                         *         {
                         *           "part": "promises",
                         *           "text": "Send the quote by 2026-12-01T09:00:00Z",
                         *           "source": "/api/admin/leads/0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d02"
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["ContextView"];
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
                /** @description There is no such contact (`contact_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "contact_not_found";
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
    "/api/conversation-summaries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What conversations came to, the newest summary first */
        get: {
            parameters: {
                query?: {
                    contactId?: components["schemas"]["UUID"];
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
                        /**
                         * @example {
                         *       "items": [
                         *         {
                         *           "conversationId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0da1",
                         *           "contactId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d01",
                         *           "type": "inbound_call",
                         *           "text": "Asked where the parcel is; it comes on Monday.",
                         *           "by": "alice",
                         *           "at": "2026-11-21T10:05:00Z",
                         *           "startedAt": "2026-11-21T09:30:00Z"
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["PageSummaryView"];
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
                /** @description There is no such contact (`contact_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "contact_not_found";
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
    "/api/conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Conversations, newest first: those of a type or status, or that began from a time on and before another; with a shape, each as a row of voice_conversations */
        get: {
            parameters: {
                query?: {
                    callId?: components["schemas"]["UUID"];
                    contactId?: components["schemas"]["UUID"];
                    cursor?: string;
                    from?: string;
                    limit?: number;
                    shape?: string;
                    status?: string;
                    type?: string;
                    until?: string;
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
                        /**
                         * @example {
                         *       "items": [
                         *         {
                         *           "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0da1",
                         *           "type": "inbound_call",
                         *           "status": "closed",
                         *           "contactId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d01",
                         *           "leadId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d02",
                         *           "phoneNumber": "+493023125999",
                         *           "room": "support-call-001",
                         *           "callId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0da1",
                         *           "summary": "Asked where the parcel is; it comes on Monday.",
                         *           "summaryBy": "alice",
                         *           "summaryAt": "2026-11-21T10:05:00Z",
                         *           "closeReason": "call_ended",
                         *           "version": 7,
                         *           "startedAt": "2026-11-21T09:30:00Z",
                         *           "updatedAt": "2026-11-21T10:05:00Z",
                         *           "closedAt": "2026-11-21T09:41:00Z"
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["PageConversationShape"];
                    };
                };
                /** @description The body is not valid JSON (`malformed_json`). Some fields are not valid (`validation_failed`). The cursor is not valid (`cursor_invalid`) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "malformed_json" | "validation_failed" | "cursor_invalid";
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
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conversations/dead-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The dead letters that are parked, with the reason, or those that were settled, with by whom */
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    state?: string;
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
                        /**
                         * @example {
                         *       "items": [
                         *         {
                         *           "id": "0-17",
                         *           "topic": "baton.transcripts",
                         *           "key": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0da1",
                         *           "eventId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d0d",
                         *           "type": "io.baton.transcript.segment_recognized.v1",
                         *           "reason": "the database was full",
                         *           "parkedAt": "2026-11-21T09:30:00Z"
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["Listed"];
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
                /** @description Kafka is away (`kafka_away`). The database is away (`database_away`) */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "kafka_away" | "database_away";
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
    "/api/conversations/dead-letters/redrive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes all that are parked in again, the oldest first; one that fails keeps back those with its key */
        post: {
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
                        /**
                         * @example {
                         *       "items": [
                         *         {
                         *           "id": "0-17",
                         *           "outcome": "redriven"
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["Redriven"];
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
                /** @description Kafka is away (`kafka_away`). The database is away (`database_away`) */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "kafka_away" | "database_away";
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
    "/api/conversations/dead-letters/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Gives one up */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
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
                /** @description There is nothing here (`not_found`). There is no such dead letter (`dead_letter_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_found" | "dead_letter_not_found";
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
                /** @description Kafka is away (`kafka_away`). The database is away (`database_away`) */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "kafka_away" | "database_away";
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
    "/api/conversations/dead-letters/{id}/redrive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes one in again */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
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
                        /**
                         * @example {
                         *       "id": "0-17",
                         *       "topic": "baton.transcripts",
                         *       "key": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0da1",
                         *       "eventId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d0d",
                         *       "type": "io.baton.transcript.segment_recognized.v1",
                         *       "reason": "the database was full",
                         *       "parkedAt": "2026-11-21T09:30:00Z",
                         *       "settled": {
                         *         "outcome": "redriven",
                         *         "by": "ada",
                         *         "at": "2026-11-21T10:05:00Z"
                         *       }
                         *     }
                         */
                        "application/json": components["schemas"]["DeadLetter"];
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
                /** @description There is nothing here (`not_found`). There is no such dead letter (`dead_letter_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_found" | "dead_letter_not_found";
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
                /** @description The dead letter still cannot be handled (`dead_letter_refused`) */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "dead_letter_refused";
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
                /** @description Kafka is away (`kafka_away`). The database is away (`database_away`) */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "kafka_away" | "database_away";
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
    "/api/conversations/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Looks for words in everything that was said, newest first; also only from a time on and before another, or in conversations of a type or status */
        get: {
            parameters: {
                query: {
                    contactId?: components["schemas"]["UUID"];
                    cursor?: string;
                    from?: string;
                    limit?: number;
                    q: string;
                    status?: string;
                    type?: string;
                    until?: string;
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
                        /**
                         * @example {
                         *       "items": [
                         *         {
                         *           "conversationId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0da1",
                         *           "messageId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0db1",
                         *           "role": "customer",
                         *           "author": "caller-7f3a",
                         *           "at": "2026-11-21T09:31:00Z",
                         *           "highlights": [
                         *             {
                         *               "text": "Where is my ",
                         *               "hit": false
                         *             },
                         *             {
                         *               "text": "parcel",
                         *               "hit": true
                         *             },
                         *             {
                         *               "text": "?",
                         *               "hit": false
                         *             }
                         *           ]
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["PageFound"];
                    };
                };
                /** @description The body is not valid JSON (`malformed_json`). Some fields are not valid (`validation_failed`). The cursor is not valid (`cursor_invalid`) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "malformed_json" | "validation_failed" | "cursor_invalid";
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
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conversations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One conversation, also under the id of one that was merged into it; with a shape, as a row of voice_conversations */
        get: {
            parameters: {
                query?: {
                    shape?: string;
                };
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
                        /**
                         * @example {
                         *       "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0da1",
                         *       "type": "inbound_call",
                         *       "status": "closed",
                         *       "contactId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d01",
                         *       "leadId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d02",
                         *       "phoneNumber": "+493023125999",
                         *       "room": "support-call-001",
                         *       "callId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0da1",
                         *       "summary": "Asked where the parcel is; it comes on Monday.",
                         *       "summaryBy": "alice",
                         *       "summaryAt": "2026-11-21T10:05:00Z",
                         *       "closeReason": "call_ended",
                         *       "version": 7,
                         *       "startedAt": "2026-11-21T09:30:00Z",
                         *       "updatedAt": "2026-11-21T10:05:00Z",
                         *       "closedAt": "2026-11-21T09:41:00Z"
                         *     }
                         */
                        "application/json": components["schemas"]["ConversationShape"];
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
                /** @description There is nothing here (`not_found`). There is no such conversation (`conversation_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_found" | "conversation_not_found";
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
    "/api/conversations/{id}/analyses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was made of a call while it went on, newest first */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    limit?: number;
                };
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
                        /**
                         * @example {
                         *       "items": [
                         *         {
                         *           "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0dc2",
                         *           "conversationId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0da1",
                         *           "callId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0da1",
                         *           "at": "2026-11-21T09:32:00Z",
                         *           "writer": "model",
                         *           "intent": "Wants to know where parcel 4711 is.",
                         *           "sentiment": "negative",
                         *           "topics": [
                         *             "parcel"
                         *           ],
                         *           "suggestedScriptId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0dc3",
                         *           "suggestedAnswer": "I am sorry that it is late. May I look where it is?",
                         *           "commitments": [
                         *             {
                         *               "who": "agent",
                         *               "text": "I'll call you back on Monday."
                         *             }
                         *           ]
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["PageAnalysisView"];
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
                /** @description There is nothing here (`not_found`). There is no such conversation (`conversation_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_found" | "conversation_not_found";
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
    "/api/conversations/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Nothing more is said in it */
        post: {
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
                        /**
                         * @example {
                         *       "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0da1",
                         *       "type": "inbound_call",
                         *       "status": "closed",
                         *       "contactId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d01",
                         *       "leadId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d02",
                         *       "phoneNumber": "+493023125999",
                         *       "room": "support-call-001",
                         *       "callId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0da1",
                         *       "summary": "Asked where the parcel is; it comes on Monday.",
                         *       "summaryBy": "alice",
                         *       "summaryAt": "2026-11-21T10:05:00Z",
                         *       "closeReason": "call_ended",
                         *       "version": 7,
                         *       "startedAt": "2026-11-21T09:30:00Z",
                         *       "updatedAt": "2026-11-21T10:05:00Z",
                         *       "closedAt": "2026-11-21T09:41:00Z"
                         *     }
                         */
                        "application/json": components["schemas"]["ConversationView"];
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
                /** @description There is nothing here (`not_found`). There is no such conversation (`conversation_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_found" | "conversation_not_found";
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conversations/{id}/contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Says with whom the conversation is */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "contactId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d01",
                     *       "leadId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d02"
                     *     }
                     */
                    "application/json": components["schemas"]["ContactOf"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0da1",
                         *       "type": "inbound_call",
                         *       "status": "closed",
                         *       "contactId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d01",
                         *       "leadId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d02",
                         *       "phoneNumber": "+493023125999",
                         *       "room": "support-call-001",
                         *       "callId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0da1",
                         *       "summary": "Asked where the parcel is; it comes on Monday.",
                         *       "summaryBy": "alice",
                         *       "summaryAt": "2026-11-21T10:05:00Z",
                         *       "closeReason": "call_ended",
                         *       "version": 7,
                         *       "startedAt": "2026-11-21T09:30:00Z",
                         *       "updatedAt": "2026-11-21T10:05:00Z",
                         *       "closedAt": "2026-11-21T09:41:00Z"
                         *     }
                         */
                        "application/json": components["schemas"]["ConversationView"];
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
                /** @description There is nothing here (`not_found`). There is no such contact (`contact_not_found`). There is no such conversation (`conversation_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_found" | "contact_not_found" | "conversation_not_found";
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
        /** Says that the conversation is with nobody known */
        delete: {
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
                        /**
                         * @example {
                         *       "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0da1",
                         *       "type": "inbound_call",
                         *       "status": "closed",
                         *       "contactId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d01",
                         *       "leadId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d02",
                         *       "phoneNumber": "+493023125999",
                         *       "room": "support-call-001",
                         *       "callId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0da1",
                         *       "summary": "Asked where the parcel is; it comes on Monday.",
                         *       "summaryBy": "alice",
                         *       "summaryAt": "2026-11-21T10:05:00Z",
                         *       "closeReason": "call_ended",
                         *       "version": 7,
                         *       "startedAt": "2026-11-21T09:30:00Z",
                         *       "updatedAt": "2026-11-21T10:05:00Z",
                         *       "closedAt": "2026-11-21T09:41:00Z"
                         *     }
                         */
                        "application/json": components["schemas"]["ConversationView"];
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
                /** @description There is nothing here (`not_found`). There is no such conversation (`conversation_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_found" | "conversation_not_found";
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
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conversations/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes another conversation into this one; its id goes on working */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "conversationId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0da2"
                     *     }
                     */
                    "application/json": components["schemas"]["MergeRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0da1",
                         *       "type": "inbound_call",
                         *       "status": "closed",
                         *       "contactId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d01",
                         *       "leadId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d02",
                         *       "phoneNumber": "+493023125999",
                         *       "room": "support-call-001",
                         *       "callId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0da1",
                         *       "summary": "Asked where the parcel is; it comes on Monday.",
                         *       "summaryBy": "alice",
                         *       "summaryAt": "2026-11-21T10:05:00Z",
                         *       "closeReason": "call_ended",
                         *       "version": 7,
                         *       "startedAt": "2026-11-21T09:30:00Z",
                         *       "updatedAt": "2026-11-21T10:05:00Z",
                         *       "closedAt": "2026-11-21T09:41:00Z"
                         *     }
                         */
                        "application/json": components["schemas"]["ConversationView"];
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
                /** @description There is nothing here (`not_found`). There is no such conversation (`conversation_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_found" | "conversation_not_found";
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
                /** @description The conversations cannot be put together or taken apart so (`conversations_apart`) */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "conversations_apart";
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
    "/api/conversations/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was said, newest first: who scrolls back asks for the next page */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    limit?: number;
                };
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
                        /**
                         * @example {
                         *       "items": [
                         *         {
                         *           "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0db1",
                         *           "role": "customer",
                         *           "author": "caller-7f3a",
                         *           "text": "Where is my parcel?",
                         *           "source": "voice",
                         *           "at": "2026-11-21T09:31:00Z",
                         *           "revision": 3,
                         *           "isFinal": true
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["PageMessage"];
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
                /** @description There is nothing here (`not_found`). There is no such conversation (`conversation_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_found" | "conversation_not_found";
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
        /** Says something; the same id again replaces what was not final, or does nothing */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0db1",
                     *       "role": "customer",
                     *       "text": "Where is my parcel?",
                     *       "source": "chat"
                     *     }
                     */
                    "application/json": components["schemas"]["MessageRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0db1",
                         *       "outcome": "said"
                         *     }
                         */
                        "application/json": components["schemas"]["Said"];
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
                /** @description There is nothing here (`not_found`). There is no such conversation (`conversation_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_found" | "conversation_not_found";
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
                /** @description The conversation is over (`conversation_closed`) */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "conversation_closed";
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
    "/api/conversations/{id}/split": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes a conversation of its own of a message and all after it */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "fromMessageId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0db1"
                     *     }
                     */
                    "application/json": components["schemas"]["SplitRequest"];
                };
            };
            responses: {
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0da1",
                         *       "type": "inbound_call",
                         *       "status": "closed",
                         *       "contactId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d01",
                         *       "leadId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d02",
                         *       "phoneNumber": "+493023125999",
                         *       "room": "support-call-001",
                         *       "callId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0da1",
                         *       "summary": "Asked where the parcel is; it comes on Monday.",
                         *       "summaryBy": "alice",
                         *       "summaryAt": "2026-11-21T10:05:00Z",
                         *       "closeReason": "call_ended",
                         *       "version": 7,
                         *       "startedAt": "2026-11-21T09:30:00Z",
                         *       "updatedAt": "2026-11-21T10:05:00Z",
                         *       "closedAt": "2026-11-21T09:41:00Z"
                         *     }
                         */
                        "application/json": components["schemas"]["ConversationView"];
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
                /** @description There is nothing here (`not_found`). There is no such conversation (`conversation_not_found`). There is no such message (`message_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_found" | "conversation_not_found" | "message_not_found";
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
                /** @description The conversations cannot be put together or taken apart so (`conversations_apart`) */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "conversations_apart";
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
    "/api/conversations/{id}/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** With whom the conversation may be, while that is not known */
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
                        /**
                         * @example {
                         *       "items": [
                         *         {
                         *           "contactId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d01",
                         *           "reason": "said_email",
                         *           "suggestedAt": "2026-11-21T09:32:00Z"
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["SuggestedContacts"];
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
                /** @description There is nothing here (`not_found`). There is no such conversation (`conversation_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_found" | "conversation_not_found";
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
    "/api/conversations/{id}/suggestions/{contactId}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says that it is with them; said again it changes nothing */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    contactId: components["schemas"]["UUID"];
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
                        /**
                         * @example {
                         *       "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0da1",
                         *       "type": "inbound_call",
                         *       "status": "closed",
                         *       "contactId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d01",
                         *       "leadId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d02",
                         *       "phoneNumber": "+493023125999",
                         *       "room": "support-call-001",
                         *       "callId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0da1",
                         *       "summary": "Asked where the parcel is; it comes on Monday.",
                         *       "summaryBy": "alice",
                         *       "summaryAt": "2026-11-21T10:05:00Z",
                         *       "closeReason": "call_ended",
                         *       "version": 7,
                         *       "startedAt": "2026-11-21T09:30:00Z",
                         *       "updatedAt": "2026-11-21T10:05:00Z",
                         *       "closedAt": "2026-11-21T09:41:00Z"
                         *     }
                         */
                        "application/json": components["schemas"]["ConversationView"];
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
                /** @description There is nothing here (`not_found`). There is no such contact (`contact_not_found`). There is no such conversation (`conversation_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_found" | "contact_not_found" | "conversation_not_found";
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conversations/{id}/suggestions/{contactId}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says that it is not with them; they are not suggested again */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    contactId: components["schemas"]["UUID"];
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
                        /**
                         * @example {
                         *       "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0da1",
                         *       "type": "inbound_call",
                         *       "status": "closed",
                         *       "contactId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d01",
                         *       "leadId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d02",
                         *       "phoneNumber": "+493023125999",
                         *       "room": "support-call-001",
                         *       "callId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0da1",
                         *       "summary": "Asked where the parcel is; it comes on Monday.",
                         *       "summaryBy": "alice",
                         *       "summaryAt": "2026-11-21T10:05:00Z",
                         *       "closeReason": "call_ended",
                         *       "version": 7,
                         *       "startedAt": "2026-11-21T09:30:00Z",
                         *       "updatedAt": "2026-11-21T10:05:00Z",
                         *       "closedAt": "2026-11-21T09:41:00Z"
                         *     }
                         */
                        "application/json": components["schemas"]["ConversationView"];
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
                /** @description There is nothing here (`not_found`). There is no such conversation (`conversation_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_found" | "conversation_not_found";
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conversations/{id}/summaries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a call came to, at each transfer and at its end, newest first */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    limit?: number;
                };
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
                        /**
                         * @example {
                         *       "items": [
                         *         {
                         *           "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0dc1",
                         *           "conversationId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0da1",
                         *           "occasion": "transfer",
                         *           "transferId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0dd1",
                         *           "writtenAt": "2026-11-21T09:35:00Z",
                         *           "summary": {
                         *             "text": "Asks where parcel 4711 is. It comes on Monday.",
                         *             "reason": "Where is my parcel?",
                         *             "facts": [
                         *               "Parcel 4711"
                         *             ],
                         *             "promised": [
                         *               "It comes on Monday."
                         *             ],
                         *             "sentiment": [
                         *               {
                         *                 "at": "2026-11-21T09:31:00Z",
                         *                 "feeling": "negative"
                         *               },
                         *               {
                         *                 "at": "2026-11-21T09:33:00Z",
                         *                 "feeling": "positive"
                         *               }
                         *             ],
                         *             "topics": [
                         *               "parcel"
                         *             ],
                         *             "objections": [
                         *               "Monday is too late."
                         *             ],
                         *             "nextStep": "Write to the customer when the parcel is on its way.",
                         *             "complianceFlags": [
                         *               "card_number_spoken"
                         *             ],
                         *             "writer": "model"
                         *           }
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["PageWrittenSummary"];
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
                /** @description There is nothing here (`not_found`). There is no such conversation (`conversation_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_found" | "conversation_not_found";
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
    "/api/conversations/{id}/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Says what the conversation came to */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "text": "Asked where the parcel is; it comes on Monday."
                     *     }
                     */
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
                        /**
                         * @example {
                         *       "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0da1",
                         *       "type": "inbound_call",
                         *       "status": "closed",
                         *       "contactId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d01",
                         *       "leadId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d02",
                         *       "phoneNumber": "+493023125999",
                         *       "room": "support-call-001",
                         *       "callId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0da1",
                         *       "summary": "Asked where the parcel is; it comes on Monday.",
                         *       "summaryBy": "alice",
                         *       "summaryAt": "2026-11-21T10:05:00Z",
                         *       "closeReason": "call_ended",
                         *       "version": 7,
                         *       "startedAt": "2026-11-21T09:30:00Z",
                         *       "updatedAt": "2026-11-21T10:05:00Z",
                         *       "closedAt": "2026-11-21T09:41:00Z"
                         *     }
                         */
                        "application/json": components["schemas"]["ConversationView"];
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
                /** @description There is nothing here (`not_found`). There is no such conversation (`conversation_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_found" | "conversation_not_found";
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
    "/api/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own notifications, newest first; all, or those not seen yet */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    limit?: number;
                    unseen?: string;
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
                        /**
                         * @example {
                         *       "items": [
                         *         {
                         *           "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0df1",
                         *           "kind": "mention",
                         *           "title": "bob mentioned you",
                         *           "conversationId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0da1",
                         *           "callId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0da1",
                         *           "createdAt": "2026-11-21T10:00:00Z",
                         *           "seenAt": "2026-11-21T10:02:00Z"
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["PageNotificationView"];
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
    "/api/notifications/{id}/seen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says that one has seen it; said again it changes nothing */
        post: {
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
                /** @description Created */
                201: {
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
    "/api/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was said with a contact over all channels, the newest conversation first
         * @description Conversations with their last words. What else happened with the contact (transfers, documents, consultations, consents) is asked for at `/api/contacts/{id}/communications`.
         */
        get: {
            parameters: {
                query: {
                    contactId: components["schemas"]["UUID"];
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
                        /**
                         * @example {
                         *       "items": [
                         *         {
                         *           "conversation": {
                         *             "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0da1",
                         *             "type": "inbound_call",
                         *             "status": "closed",
                         *             "contactId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d01",
                         *             "leadId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d02",
                         *             "phoneNumber": "+493023125999",
                         *             "room": "support-call-001",
                         *             "callId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0da1",
                         *             "summary": "Asked where the parcel is; it comes on Monday.",
                         *             "summaryBy": "alice",
                         *             "summaryAt": "2026-11-21T10:05:00Z",
                         *             "closeReason": "call_ended",
                         *             "version": 7,
                         *             "startedAt": "2026-11-21T09:30:00Z",
                         *             "updatedAt": "2026-11-21T10:05:00Z",
                         *             "closedAt": "2026-11-21T09:41:00Z"
                         *           },
                         *           "lastWords": [
                         *             {
                         *               "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0db1",
                         *               "role": "customer",
                         *               "author": "caller-7f3a",
                         *               "text": "Where is my parcel?",
                         *               "source": "voice",
                         *               "at": "2026-11-21T09:31:00Z",
                         *               "revision": 3,
                         *               "isFinal": true
                         *             }
                         *           ]
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["PageTimelineEntry"];
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
                /** @description There is no such contact (`contact_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "contact_not_found";
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AnalysisView: {
            id?: components["schemas"]["UUID"];
            conversationId?: components["schemas"]["UUID"];
            callId?: components["schemas"]["UUID"];
            at?: components["schemas"]["Instant"];
            writer?: components["schemas"]["Writer"];
            intent?: string;
            sentiment?: components["schemas"]["Feeling"];
            topics?: string[];
            suggestedScriptId?: components["schemas"]["UUID"];
            suggestedAnswer?: string;
            commitments?: components["schemas"]["Commitment"][];
        };
        Answer: {
            function?: string;
            outcome?: components["schemas"]["Kind"];
            result?: unknown;
            proposal?: components["schemas"]["ProposalView"];
        };
        Attempt: {
            id?: string;
            outcome?: string;
            reason?: string;
        };
        /** @enum {string} */
        Audience: "public" | "agent" | "supervisor" | "admin";
        AuditLine: {
            id?: components["schemas"]["UUID"];
            conversationId?: components["schemas"]["UUID"];
            function?: string;
            audience?: string;
            calledBy?: string;
            via?: string;
            outcome?: string;
            problemCode?: string;
            arguments?: unknown;
            proposalId?: components["schemas"]["UUID"];
            /** Format: int64 */
            durationMillis?: number;
            at?: components["schemas"]["Instant"];
        };
        Called: {
            function?: string;
            arguments?: unknown;
            outcome?: components["schemas"]["Kind"];
            result?: unknown;
            problem?: components["schemas"]["Failure"];
        };
        ChatReply: {
            reply?: string;
            functionCalls?: components["schemas"]["Called"][];
            proposals?: components["schemas"]["ProposalView"][];
            conversationId?: components["schemas"]["UUID"];
            stopped?: string;
        };
        ChatRequest: {
            message: string;
            conversationHistory?: components["schemas"]["Line"][];
            conversationId?: components["schemas"]["UUID"];
            contactId?: components["schemas"]["UUID"];
        };
        Commitment: {
            who?: components["schemas"]["Who"];
            text?: string;
        };
        ContactOf: {
            contactId: components["schemas"]["UUID"];
            leadId?: components["schemas"]["UUID"];
        };
        ContextLine: {
            part?: string;
            text?: string;
            source?: string;
        };
        ContextView: {
            contactId?: components["schemas"]["UUID"];
            /** Format: int32 */
            budget?: number;
            /** Format: int32 */
            tokens?: number;
            /** Format: int32 */
            leftOut?: number;
            missing?: string[];
            lines?: components["schemas"]["ContextLine"][];
        };
        ConversationShape: components["schemas"]["ConversationView"] | components["schemas"]["VoiceConversation"];
        /** @enum {string} */
        ConversationType: "website" | "inbound_call" | "outbound_call" | "sms" | "assistant";
        ConversationView: {
            id?: components["schemas"]["UUID"];
            type?: components["schemas"]["ConversationType"];
            status?: string;
            contactId?: components["schemas"]["UUID"];
            leadId?: components["schemas"]["UUID"];
            phoneNumber?: string;
            room?: string;
            callId?: components["schemas"]["UUID"];
            sessionId?: string;
            owner?: string;
            summary?: string;
            summaryBy?: string;
            summaryAt?: components["schemas"]["Instant"];
            closeReason?: string;
            /** Format: int32 */
            version?: number;
            startedAt?: components["schemas"]["Instant"];
            updatedAt?: components["schemas"]["Instant"];
            closedAt?: components["schemas"]["Instant"];
        };
        DeadLetter: {
            id?: string;
            topic?: string;
            key?: string;
            eventId?: string;
            type?: string;
            reason?: string;
            parkedAt?: components["schemas"]["Instant"];
            settled?: components["schemas"]["Settled"];
        };
        /** @enum {string} */
        Effect: "read" | "write";
        Failure: {
            code?: string;
            detail?: string;
            violations?: components["schemas"]["Violation1"][];
        };
        /** @enum {string} */
        Feeling: "positive" | "neutral" | "negative";
        Found: {
            conversationId?: components["schemas"]["UUID"];
            messageId?: components["schemas"]["UUID"];
            role?: string;
            author?: string;
            at?: components["schemas"]["Instant"];
            highlights?: components["schemas"]["Highlight"][];
        };
        Highlight: {
            text?: string;
            hit?: boolean;
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
        /** @enum {string} */
        Kind: "succeeded" | "proposed" | "failed" | "refused";
        Line: {
            role: string;
            content: string;
        };
        Listed: {
            items?: components["schemas"]["DeadLetter"][];
        };
        MergeRequest: {
            conversationId: components["schemas"]["UUID"];
        };
        Message: {
            id?: components["schemas"]["UUID"];
            role?: components["schemas"]["Role"];
            author?: string;
            text?: string;
            source?: components["schemas"]["Source"];
            at?: components["schemas"]["Instant"];
            /** Format: int32 */
            revision?: number;
            isFinal?: boolean;
        };
        MessageRequest: {
            id: components["schemas"]["UUID"];
            role: components["schemas"]["Role"];
            author?: string;
            text: string;
            source?: components["schemas"]["Source"];
            at?: components["schemas"]["Instant"];
            /** Format: int32 */
            revision?: number;
            isFinal?: boolean;
        };
        Mood: {
            at?: components["schemas"]["Instant"];
            feeling?: components["schemas"]["Feeling"];
        };
        /** @enum {string} */
        NotificationKind: "proposal" | "assistant_result" | "mention";
        NotificationView: {
            id?: components["schemas"]["UUID"];
            kind?: components["schemas"]["NotificationKind"];
            title?: string;
            conversationId?: components["schemas"]["UUID"];
            callId?: components["schemas"]["UUID"];
            proposalId?: components["schemas"]["UUID"];
            createdAt?: components["schemas"]["Instant"];
            seenAt?: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        Occasion: "transfer" | "call_ended";
        Offer: {
            audience?: components["schemas"]["Audience"];
            items?: components["schemas"]["Offered"][];
        };
        Offered: {
            name?: string;
            description?: string;
            audience?: components["schemas"]["Audience"];
            effect?: components["schemas"]["Effect"];
            parameters?: unknown;
        };
        PageAnalysisView: {
            items?: components["schemas"]["AnalysisView"][];
            nextCursor?: string;
        };
        PageAuditLine: {
            items?: components["schemas"]["AuditLine"][];
            nextCursor?: string;
        };
        PageConversationShape: {
            items?: components["schemas"]["ConversationShape"][];
            nextCursor?: string;
        };
        PageFound: {
            items?: components["schemas"]["Found"][];
            nextCursor?: string;
        };
        PageMessage: {
            items?: components["schemas"]["Message"][];
            nextCursor?: string;
        };
        PageNotificationView: {
            items?: components["schemas"]["NotificationView"][];
            nextCursor?: string;
        };
        PageProposalView: {
            items?: components["schemas"]["ProposalView"][];
            nextCursor?: string;
        };
        PageSummaryView: {
            items?: components["schemas"]["SummaryView"][];
            nextCursor?: string;
        };
        PageTimelineEntry: {
            items?: components["schemas"]["TimelineEntry"][];
            nextCursor?: string;
        };
        PageWrittenSummary: {
            items?: components["schemas"]["WrittenSummary"][];
            nextCursor?: string;
        };
        ProposalView: {
            id?: components["schemas"]["UUID"];
            conversationId?: components["schemas"]["UUID"];
            function?: string;
            arguments?: unknown;
            askedBy?: string;
            state?: string;
            createdAt?: components["schemas"]["Instant"];
            expiresAt?: components["schemas"]["Instant"];
            decidedBy?: string;
            decidedAt?: components["schemas"]["Instant"];
            finishedAt?: components["schemas"]["Instant"];
            result?: unknown;
            problem?: components["schemas"]["Failure"];
        };
        Redriven: {
            items?: components["schemas"]["Attempt"][];
        };
        /** @enum {string} */
        Role: "customer" | "agent" | "ai" | "assistant" | "system";
        Said: {
            id?: components["schemas"]["UUID"];
            outcome?: string;
        };
        Settled: {
            outcome?: string;
            by?: string;
            at?: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        Source: "voice" | "chat" | "sms" | "assistant";
        SplitRequest: {
            fromMessageId: components["schemas"]["UUID"];
        };
        SuggestedContacts: {
            items?: components["schemas"]["SuggestionView"][];
        };
        SuggestionView: {
            contactId?: components["schemas"]["UUID"];
            reason?: string;
            suggestedAt?: components["schemas"]["Instant"];
        };
        Summary: {
            text?: string;
            reason?: string;
            facts?: string[];
            promised?: string[];
            sentiment?: components["schemas"]["Mood"][];
            topics?: string[];
            objections?: string[];
            nextStep?: string;
            complianceFlags?: string[];
            writer?: components["schemas"]["Writer"];
        };
        SummaryRequest: {
            text: string;
        };
        SummaryView: {
            conversationId?: components["schemas"]["UUID"];
            contactId?: components["schemas"]["UUID"];
            type?: components["schemas"]["ConversationType"];
            text?: string;
            by?: string;
            at?: components["schemas"]["Instant"];
            startedAt?: components["schemas"]["Instant"];
        };
        TimelineEntry: {
            conversation?: components["schemas"]["ConversationView"];
            lastWords?: components["schemas"]["Message"][];
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
        Violation1: {
            field?: string;
            message?: string;
        };
        VisitorHistory: {
            items?: components["schemas"]["VisitorLine"][];
            proposals?: components["schemas"]["ProposalView"][];
        };
        VisitorLine: {
            id?: components["schemas"]["UUID"];
            role?: string;
            text?: string;
            at?: components["schemas"]["Instant"];
        };
        VisitorMessage: {
            sessionId: string;
            message: string;
            publishableKey?: string;
        };
        VisitorPass: {
            sessionId: string;
            publishableKey?: string;
        };
        VoiceConversation: {
            id?: components["schemas"]["UUID"];
            contact_id?: components["schemas"]["UUID"] | null;
            phone_number?: string | null;
            room_name?: string | null;
            conversation_type?: components["schemas"]["ConversationType"];
            messages?: components["schemas"]["VoiceConversationMessage"][];
            summary?: string | null;
            created_at?: components["schemas"]["Instant"];
            updated_at?: components["schemas"]["Instant"];
        };
        VoiceConversationMessage: {
            role?: components["schemas"]["Role"];
            content?: string;
            timestamp?: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        Who: "agent" | "caller";
        /** @enum {string} */
        Writer: "model" | "extractive";
        WrittenSummary: {
            id?: components["schemas"]["UUID"];
            conversationId?: components["schemas"]["UUID"];
            occasion?: components["schemas"]["Occasion"];
            transferId?: components["schemas"]["UUID"];
            writtenAt?: components["schemas"]["Instant"];
            summary?: components["schemas"]["Summary"];
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
