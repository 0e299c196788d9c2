// Made by "npm run api" from the service's OpenAPI document. Not edited by hand.
export interface paths {
    "/api/admin/leads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Leads, filtered and sorted */
        get: {
            parameters: {
                query?: {
                    contactId?: string;
                    cursor?: string;
                    from?: string;
                    limit?: number;
                    owner?: string;
                    q?: string;
                    sort?: string;
                    source?: string;
                    status?: string;
                    tag?: string;
                    to?: string;
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
                         *           "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d02",
                         *           "contactId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d01",
                         *           "title": "Wedding in June",
                         *           "status": "contacted",
                         *           "priority": 2,
                         *           "source": "website",
                         *           "owner": "alice",
                         *           "value": 4500,
                         *           "currency": "EUR",
                         *           "nextAction": "Send the quote",
                         *           "nextActionAt": "2026-12-01T09:00:00Z",
                         *           "tags": [
                         *             "vip"
                         *           ],
                         *           "custom": {
                         *             "guests": "80"
                         *           },
                         *           "history": [
                         *             {
                         *               "to": "new",
                         *               "changedBy": "alice",
                         *               "changedAt": "2026-11-21T09:30:00Z"
                         *             },
                         *             {
                         *               "from": "new",
                         *               "to": "contacted",
                         *               "changedBy": "alice",
                         *               "changedAt": "2026-11-21T10:05:00Z"
                         *             }
                         *           ],
                         *           "version": 2,
                         *           "createdAt": "2026-11-21T09:30:00Z",
                         *           "updatedAt": "2026-11-21T10:05:00Z"
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["PageLeadView"];
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
        /** A new lead */
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
                    /**
                     * @example {
                     *       "contactId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d01",
                     *       "title": "Wedding in June",
                     *       "priority": 2,
                     *       "source": "website",
                     *       "owner": "alice",
                     *       "value": 4500,
                     *       "currency": "EUR",
                     *       "nextAction": "Send the quote",
                     *       "nextActionAt": "2026-12-01T09:00:00Z",
                     *       "tags": [
                     *         "vip"
                     *       ],
                     *       "custom": {
                     *         "guests": "80"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["LeadRequest"];
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
                         *       "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d02",
                         *       "contactId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d01",
                         *       "title": "Wedding in June",
                         *       "status": "contacted",
                         *       "priority": 2,
                         *       "source": "website",
                         *       "owner": "alice",
                         *       "value": 4500,
                         *       "currency": "EUR",
                         *       "nextAction": "Send the quote",
                         *       "nextActionAt": "2026-12-01T09:00:00Z",
                         *       "tags": [
                         *         "vip"
                         *       ],
                         *       "custom": {
                         *         "guests": "80"
                         *       },
                         *       "history": [
                         *         {
                         *           "to": "new",
                         *           "changedBy": "alice",
                         *           "changedAt": "2026-11-21T09:30:00Z"
                         *         },
                         *         {
                         *           "from": "new",
                         *           "to": "contacted",
                         *           "changedBy": "alice",
                         *           "changedAt": "2026-11-21T10:05:00Z"
                         *         }
                         *       ],
                         *       "version": 2,
                         *       "createdAt": "2026-11-21T09:30:00Z",
                         *       "updatedAt": "2026-11-21T10:05:00Z"
                         *     }
                         */
                        "application/json": components["schemas"]["LeadView"];
                    };
                };
                /** @description The body is not valid JSON (`malformed_json`). Some fields are not valid (`validation_failed`). The Idempotency-Key is not valid (`idempotency_key_invalid`) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "malformed_json" | "validation_failed" | "idempotency_key_invalid";
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
                /** @description The first request with this Idempotency-Key is still running (`idempotency_in_flight`) */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "idempotency_in_flight";
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
                /** @description The Idempotency-Key was used with another request (`idempotency_key_reused`) */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "idempotency_key_reused";
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
    "/api/admin/leads/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many leads stand where, and what they may bring */
        get: {
            parameters: {
                query?: {
                    contactId?: string;
                    from?: string;
                    owner?: string;
                    q?: string;
                    source?: string;
                    status?: string;
                    tag?: string;
                    to?: string;
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
                         *       "columns": [
                         *         {
                         *           "status": "new",
                         *           "count": 12,
                         *           "values": {
                         *             "EUR": 30500
                         *           }
                         *         },
                         *         {
                         *           "status": "contacted",
                         *           "count": 4,
                         *           "values": {
                         *             "EUR": 9000,
                         *             "GBP": 1200
                         *           }
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["LeadBoard"];
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
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/leads/dead-letters": {
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
                         *           "id": "2-17",
                         *           "topic": "baton.crm",
                         *           "key": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d01",
                         *           "eventId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d0d",
                         *           "type": "io.baton.lead.created.v1",
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
    "/api/admin/leads/dead-letters/redrive": {
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
                         *           "id": "2-17",
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
    "/api/admin/leads/dead-letters/{id}": {
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
    "/api/admin/leads/dead-letters/{id}/redrive": {
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
                         *       "id": "2-17",
                         *       "topic": "baton.crm",
                         *       "key": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d01",
                         *       "eventId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d0d",
                         *       "type": "io.baton.lead.created.v1",
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
    "/api/admin/leads/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Up to 10,000 leads as CSV, by id; with more left, X-Next-After is where the next file begins */
        get: {
            parameters: {
                query?: {
                    after?: components["schemas"]["UUID"];
                    status?: string;
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
                         * @example name,email,phone,country,company,language,time_zone,title,status,priority,source,owner,value,currency,next_action,next_action_at,tags
                         *     Carol Miller,carol@example.com,'+493023125999,,Harbour Weddings,de,Europe/Berlin,Wedding in June,contacted,2,website,alice,4500.00,EUR,Send the quote,2026-12-01T09:00:00Z,vip
                         */
                        "text/csv": string;
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
    "/api/admin/leads/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begins an import with the file's first part; starts it unless more are to come */
        post: {
            parameters: {
                query?: {
                    dryRun?: string;
                    start?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example name,email,phone,country,title,value,currency,tags
                     *     Carol Miller,carol@example.com,+493023125999,,Wedding in June,4500,EUR,vip;wedding
                     */
                    "text/csv": string;
                };
            };
            responses: {
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d09",
                         *       "state": "running",
                         *       "dryRun": false,
                         *       "parts": 1,
                         *       "doneRows": 1200,
                         *       "created": 1187,
                         *       "refused": 13,
                         *       "createdBy": "sam",
                         *       "createdAt": "2026-11-21T09:30:00Z"
                         *     }
                         */
                        "application/json": components["schemas"]["ImportView"];
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
    "/api/admin/leads/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far an import is */
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
                         *       "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d09",
                         *       "state": "running",
                         *       "dryRun": false,
                         *       "parts": 1,
                         *       "doneRows": 1200,
                         *       "created": 1187,
                         *       "refused": 13,
                         *       "createdBy": "sam",
                         *       "createdAt": "2026-11-21T09:30:00Z"
                         *     }
                         */
                        "application/json": components["schemas"]["ImportView"];
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
                /** @description There is nothing here (`not_found`). There is no such import (`import_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_found" | "import_not_found";
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
    "/api/admin/leads/imports/{id}/parts/{part}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Another part of the file, counted from 0; sent again, it takes the place of the first */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                    part: number;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    /** @example Carol Miller,carol@example.com,+493023125999,,Wedding in June,4500,EUR,vip;wedding */
                    "text/csv": string;
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
                         *       "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d09",
                         *       "state": "running",
                         *       "dryRun": false,
                         *       "parts": 1,
                         *       "doneRows": 1200,
                         *       "created": 1187,
                         *       "refused": 13,
                         *       "createdBy": "sam",
                         *       "createdAt": "2026-11-21T09:30:00Z"
                         *     }
                         */
                        "application/json": components["schemas"]["ImportView"];
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
                /** @description There is nothing here (`not_found`). There is no such import (`import_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_found" | "import_not_found";
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
                /** @description The import is not in a state that allows this (`import_state`) */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "import_state";
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
    "/api/admin/leads/imports/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What became of each row; the cursor is the number of the last row seen */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    limit?: number;
                    outcome?: string;
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
                         *           "row": 2,
                         *           "outcome": "refused",
                         *           "code": "phone_invalid",
                         *           "field": "phones[0].value",
                         *           "message": "has no country: begin with + and the country's code"
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["PageRowOutcome"];
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
                /** @description There is nothing here (`not_found`). There is no such import (`import_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_found" | "import_not_found";
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
    "/api/admin/leads/imports/{id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Starts an import that has all its parts, or one for good whose dry run is done */
        post: {
            parameters: {
                query?: {
                    dryRun?: string;
                };
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d09",
                         *       "state": "running",
                         *       "dryRun": false,
                         *       "parts": 1,
                         *       "doneRows": 1200,
                         *       "created": 1187,
                         *       "refused": 13,
                         *       "createdBy": "sam",
                         *       "createdAt": "2026-11-21T09:30:00Z"
                         *     }
                         */
                        "application/json": components["schemas"]["ImportView"];
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
                /** @description There is nothing here (`not_found`). There is no such import (`import_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_found" | "import_not_found";
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
                /** @description The import is not in a state that allows this (`import_state`) */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "import_state";
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
    "/api/admin/leads/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One lead with its history */
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
                         *       "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d02",
                         *       "contactId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d01",
                         *       "title": "Wedding in June",
                         *       "status": "contacted",
                         *       "priority": 2,
                         *       "source": "website",
                         *       "owner": "alice",
                         *       "value": 4500,
                         *       "currency": "EUR",
                         *       "nextAction": "Send the quote",
                         *       "nextActionAt": "2026-12-01T09:00:00Z",
                         *       "tags": [
                         *         "vip"
                         *       ],
                         *       "custom": {
                         *         "guests": "80"
                         *       },
                         *       "history": [
                         *         {
                         *           "to": "new",
                         *           "changedBy": "alice",
                         *           "changedAt": "2026-11-21T09:30:00Z"
                         *         },
                         *         {
                         *           "from": "new",
                         *           "to": "contacted",
                         *           "changedBy": "alice",
                         *           "changedAt": "2026-11-21T10:05:00Z"
                         *         }
                         *       ],
                         *       "version": 2,
                         *       "createdAt": "2026-11-21T09:30:00Z",
                         *       "updatedAt": "2026-11-21T10:05:00Z"
                         *     }
                         */
                        "application/json": components["schemas"]["LeadView"];
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
                /** @description There is nothing here (`not_found`). There is no such lead (`lead_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_found" | "lead_not_found";
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
        /** Changes what the request names; with status it moves the lead */
        patch: {
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
                    /**
                     * @example {
                     *       "status": "contacted",
                     *       "note": "Rang back at once",
                     *       "priority": 3
                     *     }
                     */
                    "application/json": components["schemas"]["LeadRequest"];
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
                         *       "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d02",
                         *       "contactId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d01",
                         *       "title": "Wedding in June",
                         *       "status": "contacted",
                         *       "priority": 2,
                         *       "source": "website",
                         *       "owner": "alice",
                         *       "value": 4500,
                         *       "currency": "EUR",
                         *       "nextAction": "Send the quote",
                         *       "nextActionAt": "2026-12-01T09:00:00Z",
                         *       "tags": [
                         *         "vip"
                         *       ],
                         *       "custom": {
                         *         "guests": "80"
                         *       },
                         *       "history": [
                         *         {
                         *           "to": "new",
                         *           "changedBy": "alice",
                         *           "changedAt": "2026-11-21T09:30:00Z"
                         *         },
                         *         {
                         *           "from": "new",
                         *           "to": "contacted",
                         *           "changedBy": "alice",
                         *           "changedAt": "2026-11-21T10:05:00Z"
                         *         }
                         *       ],
                         *       "version": 2,
                         *       "createdAt": "2026-11-21T09:30:00Z",
                         *       "updatedAt": "2026-11-21T10:05:00Z"
                         *     }
                         */
                        "application/json": components["schemas"]["LeadView"];
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
                /** @description There is nothing here (`not_found`). There is no such lead (`lead_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_found" | "lead_not_found";
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
                /** @description The lead cannot go there from where it stands (`lead_state`) */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "lead_state";
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
        trace?: never;
    };
    "/api/admin/leads/{id}/call": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks the phone side to call the lead, when that is allowed now */
        post: {
            parameters: {
                query?: never;
                header?: {
                    "Idempotency-Key"?: string;
                };
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "purpose": "marketing"
                     *     }
                     */
                    "application/json": components["schemas"]["CallRequest"];
                };
            };
            responses: {
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d08",
                         *       "leadId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d02",
                         *       "contactId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d01",
                         *       "channel": "call",
                         *       "purpose": "marketing",
                         *       "phone": "***5001",
                         *       "state": "waiting",
                         *       "requestedBy": "alice",
                         *       "requestedAt": "2026-11-21T09:30:00Z",
                         *       "expiresAt": "2026-11-21T09:35:00Z"
                         *     }
                         */
                        "application/json": components["schemas"]["RequestView"];
                    };
                };
                /** @description The body is not valid JSON (`malformed_json`). Some fields are not valid (`validation_failed`). The Idempotency-Key is not valid (`idempotency_key_invalid`) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "malformed_json" | "validation_failed" | "idempotency_key_invalid";
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
                /** @description There is nothing here (`not_found`). There is no such contact (`contact_not_found`). There is no such lead (`lead_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_found" | "contact_not_found" | "lead_not_found";
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
                /** @description There is no consent on record for this (`consent_missing`). The contact has opted out (`opted_out`). It is not a time to call there (`quiet_hours`). There were enough attempts (`attempts_exhausted`). The contact has no phone number (`no_phone`). A request of this kind is waiting for its answer (`request_running`). The first request with this Idempotency-Key is still running (`idempotency_in_flight`) */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "consent_missing" | "opted_out" | "quiet_hours" | "attempts_exhausted" | "no_phone" | "request_running" | "idempotency_in_flight";
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
                /** @description The Idempotency-Key was used with another request (`idempotency_key_reused`) */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "idempotency_key_reused";
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
    "/api/admin/leads/{id}/communications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that happened with the lead's contact, newest first */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    kind?: string;
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
                         *           "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d0d",
                         *           "kind": "call",
                         *           "type": "io.baton.call.ended.v1",
                         *           "at": "2026-11-21T10:05:00Z",
                         *           "fields": {
                         *             "callId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d0b",
                         *             "reason": "hangup"
                         *           }
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["PageCommunicationView"];
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
                /** @description There is nothing here (`not_found`). There is no such contact (`contact_not_found`). There is no such lead (`lead_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_found" | "contact_not_found" | "lead_not_found";
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
    "/api/admin/leads/{id}/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Calls and messages that were asked for, newest first */
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
                         *           "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d08",
                         *           "leadId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d02",
                         *           "contactId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d01",
                         *           "channel": "call",
                         *           "purpose": "marketing",
                         *           "phone": "***5001",
                         *           "state": "waiting",
                         *           "requestedBy": "alice",
                         *           "requestedAt": "2026-11-21T09:30:00Z",
                         *           "expiresAt": "2026-11-21T09:35:00Z"
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["RequestList"];
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
                /** @description There is nothing here (`not_found`). There is no such lead (`lead_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_found" | "lead_not_found";
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
    "/api/admin/leads/{id}/requests/{requestId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What became of a request */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                    requestId: components["schemas"]["UUID"];
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
                         *       "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d08",
                         *       "leadId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d02",
                         *       "contactId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d01",
                         *       "channel": "call",
                         *       "purpose": "marketing",
                         *       "phone": "***5001",
                         *       "state": "waiting",
                         *       "requestedBy": "alice",
                         *       "requestedAt": "2026-11-21T09:30:00Z",
                         *       "expiresAt": "2026-11-21T09:35:00Z"
                         *     }
                         */
                        "application/json": components["schemas"]["RequestView"];
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
                /** @description There is nothing here (`not_found`). There is no such lead (`lead_not_found`). There is no such request (`request_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_found" | "lead_not_found" | "request_not_found";
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
    "/api/admin/leads/{id}/sms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks the phone side to write to the lead, when that is allowed now */
        post: {
            parameters: {
                query?: never;
                header?: {
                    "Idempotency-Key"?: string;
                };
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "text": "{{contact.firstName}}, your quote is on its way.",
                     *       "purpose": "service"
                     *     }
                     */
                    "application/json": components["schemas"]["SmsRequest"];
                };
            };
            responses: {
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        /**
                         * @example {
                         *       "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d08",
                         *       "leadId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d02",
                         *       "contactId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d01",
                         *       "channel": "call",
                         *       "purpose": "marketing",
                         *       "phone": "***5001",
                         *       "state": "waiting",
                         *       "requestedBy": "alice",
                         *       "requestedAt": "2026-11-21T09:30:00Z",
                         *       "expiresAt": "2026-11-21T09:35:00Z"
                         *     }
                         */
                        "application/json": components["schemas"]["RequestView"];
                    };
                };
                /** @description The body is not valid JSON (`malformed_json`). Some fields are not valid (`validation_failed`). The Idempotency-Key is not valid (`idempotency_key_invalid`). The text names a variable that there is not (`variable_unknown`) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "malformed_json" | "validation_failed" | "idempotency_key_invalid" | "variable_unknown";
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
                /** @description There is nothing here (`not_found`). There is no such contact (`contact_not_found`). There is no such lead (`lead_not_found`). There is no such script (`script_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_found" | "contact_not_found" | "lead_not_found" | "script_not_found";
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
                /** @description There is no consent on record for this (`consent_missing`). The contact has opted out (`opted_out`). It is not a time to call there (`quiet_hours`). There were enough attempts (`attempts_exhausted`). The contact has no phone number (`no_phone`). A request of this kind is waiting for its answer (`request_running`). The script is not in a state that allows this (`script_state`). The first request with this Idempotency-Key is still running (`idempotency_in_flight`) */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "consent_missing" | "opted_out" | "quiet_hours" | "attempts_exhausted" | "no_phone" | "request_running" | "script_state" | "idempotency_in_flight";
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
                /** @description The Idempotency-Key was used with another request (`idempotency_key_reused`) */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "idempotency_key_reused";
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
    "/api/admin/scripts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Scripts, newest first */
        get: {
            parameters: {
                query?: {
                    category?: string;
                    cursor?: string;
                    language?: string;
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
                         *           "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d03",
                         *           "title": "First call",
                         *           "category": "opening",
                         *           "body": "Good morning {{contact.firstName}}, this is {{agent.name}}.",
                         *           "language": "en",
                         *           "tags": [
                         *             "sales"
                         *           ],
                         *           "statuses": [
                         *             "new"
                         *           ],
                         *           "reasons": [
                         *             "sales"
                         *           ],
                         *           "state": "published",
                         *           "published": 1,
                         *           "version": 1,
                         *           "variables": [
                         *             "contact.firstName",
                         *             "agent.name"
                         *           ],
                         *           "createdBy": "sam",
                         *           "createdAt": "2026-11-21T09:30:00Z",
                         *           "updatedAt": "2026-11-21T09:30:00Z"
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["PageScriptView"];
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
        /** A new script */
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
                     *       "title": "First call",
                     *       "category": "opening",
                     *       "body": "Good morning {{contact.firstName}}, this is {{agent.name}}.",
                     *       "language": "en",
                     *       "tags": [
                     *         "sales"
                     *       ],
                     *       "statuses": [
                     *         "new"
                     *       ],
                     *       "reasons": [
                     *         "sales"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ScriptRequest"];
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
                         *       "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d03",
                         *       "title": "First call",
                         *       "category": "opening",
                         *       "body": "Good morning {{contact.firstName}}, this is {{agent.name}}.",
                         *       "language": "en",
                         *       "tags": [
                         *         "sales"
                         *       ],
                         *       "statuses": [
                         *         "new"
                         *       ],
                         *       "reasons": [
                         *         "sales"
                         *       ],
                         *       "state": "published",
                         *       "published": 1,
                         *       "version": 1,
                         *       "variables": [
                         *         "contact.firstName",
                         *         "agent.name"
                         *       ],
                         *       "createdBy": "sam",
                         *       "createdAt": "2026-11-21T09:30:00Z",
                         *       "updatedAt": "2026-11-21T09:30:00Z"
                         *     }
                         */
                        "application/json": components["schemas"]["ScriptView"];
                    };
                };
                /** @description The body is not valid JSON (`malformed_json`). Some fields are not valid (`validation_failed`). The text names a variable that there is not (`variable_unknown`) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "malformed_json" | "validation_failed" | "variable_unknown";
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
                /** @description The script is not in a state that allows this (`script_state`) */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "script_state";
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
    "/api/admin/scripts/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What to say to a lead, by its status, its language and the call's reason */
        get: {
            parameters: {
                query: {
                    leadId: components["schemas"]["UUID"];
                    reason?: string;
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
                         *           "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d03",
                         *           "title": "First call",
                         *           "category": "opening",
                         *           "body": "Good morning {{contact.firstName}}, this is {{agent.name}}.",
                         *           "language": "en",
                         *           "tags": [
                         *             "sales"
                         *           ],
                         *           "statuses": [
                         *             "new"
                         *           ],
                         *           "reasons": [
                         *             "sales"
                         *           ],
                         *           "state": "published",
                         *           "published": 1,
                         *           "version": 1,
                         *           "variables": [
                         *             "contact.firstName",
                         *             "agent.name"
                         *           ],
                         *           "createdBy": "sam",
                         *           "createdAt": "2026-11-21T09:30:00Z",
                         *           "updatedAt": "2026-11-21T09:30:00Z"
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["Suggestions"];
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
                /** @description There is no such contact (`contact_not_found`). There is no such lead (`lead_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "contact_not_found" | "lead_not_found";
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
    "/api/admin/scripts/variables": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The variables that a text may name */
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
                         *       "items": [
                         *         "contact.name",
                         *         "contact.firstName",
                         *         "lead.title"
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["Variables"];
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
    "/api/admin/scripts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One script in its newest version */
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
                         *       "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d03",
                         *       "title": "First call",
                         *       "category": "opening",
                         *       "body": "Good morning {{contact.firstName}}, this is {{agent.name}}.",
                         *       "language": "en",
                         *       "tags": [
                         *         "sales"
                         *       ],
                         *       "statuses": [
                         *         "new"
                         *       ],
                         *       "reasons": [
                         *         "sales"
                         *       ],
                         *       "state": "published",
                         *       "published": 1,
                         *       "version": 1,
                         *       "variables": [
                         *         "contact.firstName",
                         *         "agent.name"
                         *       ],
                         *       "createdBy": "sam",
                         *       "createdAt": "2026-11-21T09:30:00Z",
                         *       "updatedAt": "2026-11-21T09:30:00Z"
                         *     }
                         */
                        "application/json": components["schemas"]["ScriptView"];
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
                /** @description There is nothing here (`not_found`). There is no such script (`script_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_found" | "script_not_found";
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
        /** Takes a script away that nothing waits for; its versions are kept */
        delete: {
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
                /** @description There is nothing here (`not_found`). There is no such script (`script_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_found" | "script_not_found";
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
                /** @description The script is in use (`script_in_use`) */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "script_in_use";
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
        /** Makes a new version of what the request names; with state it is published, retired or drafted again */
        patch: {
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
                    /**
                     * @example {
                     *       "state": "published"
                     *     }
                     */
                    "application/json": components["schemas"]["ScriptRequest"];
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
                         *       "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d03",
                         *       "title": "First call",
                         *       "category": "opening",
                         *       "body": "Good morning {{contact.firstName}}, this is {{agent.name}}.",
                         *       "language": "en",
                         *       "tags": [
                         *         "sales"
                         *       ],
                         *       "statuses": [
                         *         "new"
                         *       ],
                         *       "reasons": [
                         *         "sales"
                         *       ],
                         *       "state": "published",
                         *       "published": 1,
                         *       "version": 1,
                         *       "variables": [
                         *         "contact.firstName",
                         *         "agent.name"
                         *       ],
                         *       "createdBy": "sam",
                         *       "createdAt": "2026-11-21T09:30:00Z",
                         *       "updatedAt": "2026-11-21T09:30:00Z"
                         *     }
                         */
                        "application/json": components["schemas"]["ScriptView"];
                    };
                };
                /** @description The body is not valid JSON (`malformed_json`). Some fields are not valid (`validation_failed`). The text names a variable that there is not (`variable_unknown`) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "malformed_json" | "validation_failed" | "variable_unknown";
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
                /** @description There is nothing here (`not_found`). There is no such script (`script_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_found" | "script_not_found";
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
                /** @description The script is not in a state that allows this (`script_state`) */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "script_state";
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
        trace?: never;
    };
    "/api/admin/scripts/{id}/diff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What changed in the text between two versions */
        get: {
            parameters: {
                query?: {
                    from?: number;
                    to?: number;
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
                         *       "from": 1,
                         *       "to": 2,
                         *       "diff": "--- version 1\n+++ version 2\n@@ -1 +1 @@\n-Good morning\n+Good day"
                         *     }
                         */
                        "application/json": components["schemas"]["Difference"];
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
                /** @description There is nothing here (`not_found`). There is no such script (`script_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_found" | "script_not_found";
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
    "/api/admin/scripts/{id}/render": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The newest text for a lead, with what had no value */
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
                     *       "leadId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d02"
                     *     }
                     */
                    "application/json": components["schemas"]["RenderRequest"];
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
                         *       "text": "Good morning Carol, this is alice.",
                         *       "missing": []
                         *     }
                         */
                        "application/json": components["schemas"]["Rendered"];
                    };
                };
                /** @description The body is not valid JSON (`malformed_json`). Some fields are not valid (`validation_failed`). The text names a variable that there is not (`variable_unknown`) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "malformed_json" | "validation_failed" | "variable_unknown";
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
                /** @description There is nothing here (`not_found`). There is no such contact (`contact_not_found`). There is no such lead (`lead_not_found`). There is no such script (`script_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_found" | "contact_not_found" | "lead_not_found" | "script_not_found";
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
    "/api/admin/scripts/{id}/rollback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes an earlier version the newest again; what is published stays until it is published anew */
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
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["RollbackRequest"];
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
                         *       "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d03",
                         *       "title": "First call",
                         *       "category": "opening",
                         *       "body": "Good morning {{contact.firstName}}, this is {{agent.name}}.",
                         *       "language": "en",
                         *       "tags": [
                         *         "sales"
                         *       ],
                         *       "statuses": [
                         *         "new"
                         *       ],
                         *       "reasons": [
                         *         "sales"
                         *       ],
                         *       "state": "published",
                         *       "published": 1,
                         *       "version": 1,
                         *       "variables": [
                         *         "contact.firstName",
                         *         "agent.name"
                         *       ],
                         *       "createdBy": "sam",
                         *       "createdAt": "2026-11-21T09:30:00Z",
                         *       "updatedAt": "2026-11-21T09:30:00Z"
                         *     }
                         */
                        "application/json": components["schemas"]["ScriptView"];
                    };
                };
                /** @description The body is not valid JSON (`malformed_json`). Some fields are not valid (`validation_failed`). The text names a variable that there is not (`variable_unknown`) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "malformed_json" | "validation_failed" | "variable_unknown";
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
                /** @description There is nothing here (`not_found`). There is no such script (`script_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_found" | "script_not_found";
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
    "/api/admin/scripts/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All versions, the newest first */
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
                         *           "version": 1,
                         *           "title": "First call",
                         *           "body": "Good morning {{contact.firstName}}, this is {{agent.name}}.",
                         *           "changedBy": "sam",
                         *           "changedAt": "2026-11-21T09:30:00Z"
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["VersionList"];
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
                /** @description There is nothing here (`not_found`). There is no such script (`script_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_found" | "script_not_found";
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
    "/api/consultations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Consultations by time */
        get: {
            parameters: {
                query?: {
                    agent?: string;
                    contactId?: components["schemas"]["UUID"];
                    cursor?: string;
                    from?: string;
                    limit?: number;
                    to?: string;
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
                         *           "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d05",
                         *           "contactId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d01",
                         *           "agent": "alice",
                         *           "title": "Settle the music",
                         *           "startsAt": "2027-06-01T08:00:00Z",
                         *           "endsAt": "2027-06-01T08:30:00Z",
                         *           "timeZone": "Europe/Berlin",
                         *           "localStart": "2027-06-01T10:00:00",
                         *           "state": "scheduled",
                         *           "version": 1,
                         *           "createdBy": "alice",
                         *           "createdAt": "2026-11-21T09:30:00Z",
                         *           "updatedAt": "2026-11-21T09:30:00Z"
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["PageConsultationView"];
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
        /** Schedules a consultation */
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
                    /**
                     * @example {
                     *       "contactId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d01",
                     *       "agent": "alice",
                     *       "title": "Settle the music",
                     *       "localStart": "2027-06-01T10:00:00",
                     *       "timeZone": "Europe/Berlin",
                     *       "minutes": 30
                     *     }
                     */
                    "application/json": components["schemas"]["ConsultationRequest"];
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
                         *       "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d05",
                         *       "contactId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d01",
                         *       "agent": "alice",
                         *       "title": "Settle the music",
                         *       "startsAt": "2027-06-01T08:00:00Z",
                         *       "endsAt": "2027-06-01T08:30:00Z",
                         *       "timeZone": "Europe/Berlin",
                         *       "localStart": "2027-06-01T10:00:00",
                         *       "state": "scheduled",
                         *       "version": 1,
                         *       "createdBy": "alice",
                         *       "createdAt": "2026-11-21T09:30:00Z",
                         *       "updatedAt": "2026-11-21T09:30:00Z"
                         *     }
                         */
                        "application/json": components["schemas"]["ConsultationView"];
                    };
                };
                /** @description The body is not valid JSON (`malformed_json`). Some fields are not valid (`validation_failed`). The Idempotency-Key is not valid (`idempotency_key_invalid`) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "malformed_json" | "validation_failed" | "idempotency_key_invalid";
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
                /** @description The agent has another consultation at that time (`slot_taken`). The first request with this Idempotency-Key is still running (`idempotency_in_flight`) */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "slot_taken" | "idempotency_in_flight";
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
                /** @description The Idempotency-Key was used with another request (`idempotency_key_reused`) */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "idempotency_key_reused";
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
    "/api/consultations/hours/{agent}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** When an agent can be booked */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    agent: string;
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
                         *       "agent": "alice",
                         *       "timeZone": "Europe/Berlin",
                         *       "days": {
                         *         "MONDAY": {
                         *           "from": "09:00:00",
                         *           "until": "17:00:00"
                         *         },
                         *         "FRIDAY": {
                         *           "from": "09:00:00",
                         *           "until": "13:00:00"
                         *         }
                         *       },
                         *       "slotMinutes": 30
                         *     }
                         */
                        "application/json": components["schemas"]["HoursView"];
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
        /** Sets when an agent can be booked */
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
                    /**
                     * @example {
                     *       "timeZone": "Europe/Berlin",
                     *       "days": {
                     *         "MONDAY": {
                     *           "from": "09:00:00",
                     *           "until": "17:00:00"
                     *         },
                     *         "FRIDAY": {
                     *           "from": "09:00:00",
                     *           "until": "13:00:00"
                     *         }
                     *       },
                     *       "slotMinutes": 30
                     *     }
                     */
                    "application/json": components["schemas"]["HoursRequest"];
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
                         *       "agent": "alice",
                         *       "timeZone": "Europe/Berlin",
                         *       "days": {
                         *         "MONDAY": {
                         *           "from": "09:00:00",
                         *           "until": "17:00:00"
                         *         },
                         *         "FRIDAY": {
                         *           "from": "09:00:00",
                         *           "until": "13:00:00"
                         *         }
                         *       },
                         *       "slotMinutes": 30
                         *     }
                         */
                        "application/json": components["schemas"]["HoursView"];
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
    "/api/consultations/slots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An agent's free slots, by the agent's hours */
        get: {
            parameters: {
                query: {
                    agent: string;
                    days?: number;
                    from: string;
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
                         *           "startsAt": "2027-06-01T07:00:00Z",
                         *           "endsAt": "2027-06-01T07:30:00Z",
                         *           "localStart": "2027-06-01T09:00:00"
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["Slots"];
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
    "/api/consultations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One consultation */
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
                         *       "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d05",
                         *       "contactId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d01",
                         *       "agent": "alice",
                         *       "title": "Settle the music",
                         *       "startsAt": "2027-06-01T08:00:00Z",
                         *       "endsAt": "2027-06-01T08:30:00Z",
                         *       "timeZone": "Europe/Berlin",
                         *       "localStart": "2027-06-01T10:00:00",
                         *       "state": "scheduled",
                         *       "version": 1,
                         *       "createdBy": "alice",
                         *       "createdAt": "2026-11-21T09:30:00Z",
                         *       "updatedAt": "2026-11-21T09:30:00Z"
                         *     }
                         */
                        "application/json": components["schemas"]["ConsultationView"];
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
                /** @description There is nothing here (`not_found`). There is no such consultation (`consultation_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_found" | "consultation_not_found";
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
    "/api/consultations/{id}/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The consultation as an iCalendar file */
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
                         * @example BEGIN:VCALENDAR
                         *     VERSION:2.0
                         *     PRODID:-//Baton//leads-service//EN
                         *     METHOD:PUBLISH
                         *     BEGIN:VEVENT
                         *     UID:0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d05@baton
                         *     SUMMARY:Settle the music
                         *     DTSTART:20270601T080000Z
                         *     DTEND:20270601T083000Z
                         *     DTSTAMP:20261121T093000Z
                         *     STATUS:CONFIRMED
                         *     SEQUENCE:1
                         *     END:VEVENT
                         *     END:VCALENDAR
                         */
                        "text/calendar": string;
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
                /** @description There is nothing here (`not_found`). There is no such consultation (`consultation_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_found" | "consultation_not_found";
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
    "/api/consultations/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** It does not take place */
        post: {
            parameters: {
                query?: never;
                header?: {
                    "Idempotency-Key"?: string;
                    "If-Match"?: string;
                };
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "reason": "customer_ill"
                     *     }
                     */
                    "application/json": components["schemas"]["CancelRequest"];
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
                         *       "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d05",
                         *       "contactId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d01",
                         *       "agent": "alice",
                         *       "title": "Settle the music",
                         *       "startsAt": "2027-06-01T08:00:00Z",
                         *       "endsAt": "2027-06-01T08:30:00Z",
                         *       "timeZone": "Europe/Berlin",
                         *       "localStart": "2027-06-01T10:00:00",
                         *       "state": "scheduled",
                         *       "version": 1,
                         *       "createdBy": "alice",
                         *       "createdAt": "2026-11-21T09:30:00Z",
                         *       "updatedAt": "2026-11-21T09:30:00Z"
                         *     }
                         */
                        "application/json": components["schemas"]["ConsultationView"];
                    };
                };
                /** @description The body is not valid JSON (`malformed_json`). Some fields are not valid (`validation_failed`). The Idempotency-Key is not valid (`idempotency_key_invalid`) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "malformed_json" | "validation_failed" | "idempotency_key_invalid";
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
                /** @description There is nothing here (`not_found`). There is no such consultation (`consultation_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_found" | "consultation_not_found";
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
                /** @description The consultation is not in a state that allows this (`consultation_state`). The first request with this Idempotency-Key is still running (`idempotency_in_flight`) */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "consultation_state" | "idempotency_in_flight";
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
                /** @description The Idempotency-Key was used with another request (`idempotency_key_reused`) */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "idempotency_key_reused";
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
    "/api/consultations/{id}/reschedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives it another time */
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
                    /**
                     * @example {
                     *       "startsAt": "2027-06-02T08:00:00Z",
                     *       "minutes": 45
                     *     }
                     */
                    "application/json": components["schemas"]["RescheduleRequest"];
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
                         *       "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d05",
                         *       "contactId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d01",
                         *       "agent": "alice",
                         *       "title": "Settle the music",
                         *       "startsAt": "2027-06-01T08:00:00Z",
                         *       "endsAt": "2027-06-01T08:30:00Z",
                         *       "timeZone": "Europe/Berlin",
                         *       "localStart": "2027-06-01T10:00:00",
                         *       "state": "scheduled",
                         *       "version": 1,
                         *       "createdBy": "alice",
                         *       "createdAt": "2026-11-21T09:30:00Z",
                         *       "updatedAt": "2026-11-21T09:30:00Z"
                         *     }
                         */
                        "application/json": components["schemas"]["ConsultationView"];
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
                /** @description There is nothing here (`not_found`). There is no such consultation (`consultation_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_found" | "consultation_not_found";
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
                /** @description The consultation is not in a state that allows this (`consultation_state`). The agent has another consultation at that time (`slot_taken`) */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "consultation_state" | "slot_taken";
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Contacts, newest first; with q those that fit best, typing errors forgiven */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    limit?: number;
                    q?: string;
                    tag?: string;
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
                         *           "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d01",
                         *           "name": "Carol Miller",
                         *           "emails": [
                         *             {
                         *               "value": "carol@example.com",
                         *               "label": "work",
                         *               "verified": true,
                         *               "primary": true
                         *             }
                         *           ],
                         *           "phones": [
                         *             {
                         *               "value": "+493023125999",
                         *               "label": "mobile",
                         *               "verified": true,
                         *               "primary": true
                         *             }
                         *           ],
                         *           "company": "Harbour Weddings",
                         *           "tags": [
                         *             "vip",
                         *             "wedding"
                         *           ],
                         *           "language": "de",
                         *           "timeZone": "Europe/Berlin",
                         *           "source": "website",
                         *           "custom": {
                         *             "venue": "Harbour"
                         *           },
                         *           "version": 1,
                         *           "createdAt": "2026-11-21T09:30:00Z",
                         *           "updatedAt": "2026-11-21T09:30:00Z"
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["PageContactView"];
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
        /** A new contact */
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
                    /**
                     * @example {
                     *       "name": "Carol Miller",
                     *       "emails": [
                     *         {
                     *           "value": "carol@example.com",
                     *           "label": "work",
                     *           "verified": true
                     *         }
                     *       ],
                     *       "phones": [
                     *         {
                     *           "value": "+493023125999",
                     *           "label": "mobile",
                     *           "verified": true,
                     *           "primary": true
                     *         }
                     *       ],
                     *       "company": "Harbour Weddings",
                     *       "tags": [
                     *         "vip",
                     *         "wedding"
                     *       ],
                     *       "language": "de",
                     *       "timeZone": "Europe/Berlin",
                     *       "source": "website",
                     *       "custom": {
                     *         "venue": "Harbour"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ContactRequest"];
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
                         *       "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d01",
                         *       "name": "Carol Miller",
                         *       "emails": [
                         *         {
                         *           "value": "carol@example.com",
                         *           "label": "work",
                         *           "verified": true,
                         *           "primary": true
                         *         }
                         *       ],
                         *       "phones": [
                         *         {
                         *           "value": "+493023125999",
                         *           "label": "mobile",
                         *           "verified": true,
                         *           "primary": true
                         *         }
                         *       ],
                         *       "company": "Harbour Weddings",
                         *       "tags": [
                         *         "vip",
                         *         "wedding"
                         *       ],
                         *       "language": "de",
                         *       "timeZone": "Europe/Berlin",
                         *       "source": "website",
                         *       "custom": {
                         *         "venue": "Harbour"
                         *       },
                         *       "version": 1,
                         *       "createdAt": "2026-11-21T09:30:00Z",
                         *       "updatedAt": "2026-11-21T09:30:00Z"
                         *     }
                         */
                        "application/json": components["schemas"]["ContactView"];
                    };
                };
                /** @description The body is not valid JSON (`malformed_json`). Some fields are not valid (`validation_failed`). The Idempotency-Key is not valid (`idempotency_key_invalid`). The phone number is not valid (`phone_invalid`) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "malformed_json" | "validation_failed" | "idempotency_key_invalid" | "phone_invalid";
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
                /** @description The number or address is another contact's, verified (`contact_point_taken`). The first request with this Idempotency-Key is still running (`idempotency_in_flight`) */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "contact_point_taken" | "idempotency_in_flight";
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
                /** @description The Idempotency-Key was used with another request (`idempotency_key_reused`) */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "idempotency_key_reused";
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
    "/api/contacts/calls/{callId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whom a call is with */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    callId: components["schemas"]["UUID"];
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
                         *       "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d01",
                         *       "name": "Carol Miller",
                         *       "emails": [
                         *         {
                         *           "value": "carol@example.com",
                         *           "label": "work",
                         *           "verified": true,
                         *           "primary": true
                         *         }
                         *       ],
                         *       "phones": [
                         *         {
                         *           "value": "+493023125999",
                         *           "label": "mobile",
                         *           "verified": true,
                         *           "primary": true
                         *         }
                         *       ],
                         *       "company": "Harbour Weddings",
                         *       "tags": [
                         *         "vip",
                         *         "wedding"
                         *       ],
                         *       "language": "de",
                         *       "timeZone": "Europe/Berlin",
                         *       "source": "website",
                         *       "custom": {
                         *         "venue": "Harbour"
                         *       },
                         *       "version": 1,
                         *       "createdAt": "2026-11-21T09:30:00Z",
                         *       "updatedAt": "2026-11-21T09:30:00Z"
                         *     }
                         */
                        "application/json": components["schemas"]["ContactView"];
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
                /** @description There is nothing here (`not_found`). There is no such contact (`contact_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_found" | "contact_not_found";
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
        /** Says whom a call is with: it stands on that contact's timeline then */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    callId: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "contactId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d01"
                     *     }
                     */
                    "application/json": components["schemas"]["CallOf"];
                };
            };
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
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
                /** @description There is nothing here (`not_found`). There is no such contact (`contact_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_found" | "contact_not_found";
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
    "/api/contacts/resolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who has this number or address: the contact when it is verified, others as candidates only */
        get: {
            parameters: {
                query?: {
                    country?: string;
                    email?: string;
                    phone?: string;
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
                         *       "contact": {
                         *         "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d01",
                         *         "name": "Carol Miller",
                         *         "emails": [
                         *           {
                         *             "value": "carol@example.com",
                         *             "label": "work",
                         *             "verified": true,
                         *             "primary": true
                         *           }
                         *         ],
                         *         "phones": [
                         *           {
                         *             "value": "+493023125999",
                         *             "label": "mobile",
                         *             "verified": true,
                         *             "primary": true
                         *           }
                         *         ],
                         *         "company": "Harbour Weddings",
                         *         "tags": [
                         *           "vip",
                         *           "wedding"
                         *         ],
                         *         "language": "de",
                         *         "timeZone": "Europe/Berlin",
                         *         "source": "website",
                         *         "custom": {
                         *           "venue": "Harbour"
                         *         },
                         *         "version": 1,
                         *         "createdAt": "2026-11-21T09:30:00Z",
                         *         "updatedAt": "2026-11-21T09:30:00Z"
                         *       },
                         *       "candidates": []
                         *     }
                         */
                        "application/json": components["schemas"]["ContactMatch"];
                    };
                };
                /** @description Some fields are not valid (`validation_failed`). The phone number is not valid (`phone_invalid`) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "validation_failed" | "phone_invalid";
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
    "/api/contacts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One contact, also under the id of one that was merged into it */
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
                         *       "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d01",
                         *       "name": "Carol Miller",
                         *       "emails": [
                         *         {
                         *           "value": "carol@example.com",
                         *           "label": "work",
                         *           "verified": true,
                         *           "primary": true
                         *         }
                         *       ],
                         *       "phones": [
                         *         {
                         *           "value": "+493023125999",
                         *           "label": "mobile",
                         *           "verified": true,
                         *           "primary": true
                         *         }
                         *       ],
                         *       "company": "Harbour Weddings",
                         *       "tags": [
                         *         "vip",
                         *         "wedding"
                         *       ],
                         *       "language": "de",
                         *       "timeZone": "Europe/Berlin",
                         *       "source": "website",
                         *       "custom": {
                         *         "venue": "Harbour"
                         *       },
                         *       "version": 1,
                         *       "createdAt": "2026-11-21T09:30:00Z",
                         *       "updatedAt": "2026-11-21T09:30:00Z"
                         *     }
                         */
                        "application/json": components["schemas"]["ContactView"];
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
                /** @description There is nothing here (`not_found`). There is no such contact (`contact_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_found" | "contact_not_found";
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
        /** Erases the person: everything here is removed or made anonymous, the others are told */
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
                         *       "contactId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d01",
                         *       "counts": {
                         *         "contacts": 1,
                         *         "leads": 2,
                         *         "notes": 3
                         *       },
                         *       "erasedBy": "ada",
                         *       "erasedAt": "2026-11-21T10:05:00Z",
                         *       "transcriptsForgottenBy": "2026-11-22T10:05:00Z"
                         *     }
                         */
                        "application/json": components["schemas"]["ErasureReceipt"];
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
                /** @description There is nothing here (`not_found`). There is no such contact (`contact_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_found" | "contact_not_found";
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
        /** Changes what the request names */
        patch: {
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
                    /**
                     * @example {
                     *       "company": "Harbour Weddings & Co",
                     *       "custom": {
                     *         "venue": ""
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ContactRequest"];
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
                         *       "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d01",
                         *       "name": "Carol Miller",
                         *       "emails": [
                         *         {
                         *           "value": "carol@example.com",
                         *           "label": "work",
                         *           "verified": true,
                         *           "primary": true
                         *         }
                         *       ],
                         *       "phones": [
                         *         {
                         *           "value": "+493023125999",
                         *           "label": "mobile",
                         *           "verified": true,
                         *           "primary": true
                         *         }
                         *       ],
                         *       "company": "Harbour Weddings",
                         *       "tags": [
                         *         "vip",
                         *         "wedding"
                         *       ],
                         *       "language": "de",
                         *       "timeZone": "Europe/Berlin",
                         *       "source": "website",
                         *       "custom": {
                         *         "venue": "Harbour"
                         *       },
                         *       "version": 1,
                         *       "createdAt": "2026-11-21T09:30:00Z",
                         *       "updatedAt": "2026-11-21T09:30:00Z"
                         *     }
                         */
                        "application/json": components["schemas"]["ContactView"];
                    };
                };
                /** @description The body is not valid JSON (`malformed_json`). Some fields are not valid (`validation_failed`). The phone number is not valid (`phone_invalid`) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "malformed_json" | "validation_failed" | "phone_invalid";
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
                /** @description There is nothing here (`not_found`). There is no such contact (`contact_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_found" | "contact_not_found";
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
                /** @description The number or address is another contact's, verified (`contact_point_taken`) */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "contact_point_taken";
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
        trace?: never;
    };
    "/api/contacts/{id}/communications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that happened with the contact, newest first */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    kind?: string;
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
                         *           "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d0d",
                         *           "kind": "call",
                         *           "type": "io.baton.call.ended.v1",
                         *           "at": "2026-11-21T10:05:00Z",
                         *           "fields": {
                         *             "callId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d0b",
                         *             "reason": "hangup"
                         *           }
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["PageCommunicationView"];
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
                /** @description There is nothing here (`not_found`). There is no such contact (`contact_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_found" | "contact_not_found";
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
    "/api/contacts/{id}/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The consent ledger, newest first */
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
                         *           "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d0d",
                         *           "channel": "phone",
                         *           "purpose": "marketing",
                         *           "state": "granted",
                         *           "wordingVersion": "2026-03",
                         *           "evidence": "form 4711",
                         *           "recordedBy": "alice",
                         *           "recordedAt": "2026-11-21T09:30:00Z"
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["Ledger"];
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
                /** @description There is nothing here (`not_found`). There is no such contact (`contact_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_found" | "contact_not_found";
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
        /** Writes down that consent was granted or withdrawn */
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
                     *       "channel": "phone",
                     *       "purpose": "marketing",
                     *       "state": "granted",
                     *       "wordingVersion": "2026-03",
                     *       "evidence": "form 4711"
                     *     }
                     */
                    "application/json": components["schemas"]["ConsentRequest"];
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
                         *       "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d0d",
                         *       "channel": "phone",
                         *       "purpose": "marketing",
                         *       "state": "granted",
                         *       "wordingVersion": "2026-03",
                         *       "evidence": "form 4711",
                         *       "recordedBy": "alice",
                         *       "recordedAt": "2026-11-21T09:30:00Z"
                         *     }
                         */
                        "application/json": components["schemas"]["ConsentView"];
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
                /** @description There is nothing here (`not_found`). There is no such contact (`contact_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_found" | "contact_not_found";
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
    "/api/contacts/{id}/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Contacts that may be the same person */
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
                         *           "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d01",
                         *           "name": "Carol Miller",
                         *           "emails": [
                         *             {
                         *               "value": "carol@example.com",
                         *               "label": "work",
                         *               "verified": true,
                         *               "primary": true
                         *             }
                         *           ],
                         *           "phones": [
                         *             {
                         *               "value": "+493023125999",
                         *               "label": "mobile",
                         *               "verified": true,
                         *               "primary": true
                         *             }
                         *           ],
                         *           "company": "Harbour Weddings",
                         *           "tags": [
                         *             "vip",
                         *             "wedding"
                         *           ],
                         *           "language": "de",
                         *           "timeZone": "Europe/Berlin",
                         *           "source": "website",
                         *           "custom": {
                         *             "venue": "Harbour"
                         *           },
                         *           "version": 1,
                         *           "createdAt": "2026-11-21T09:30:00Z",
                         *           "updatedAt": "2026-11-21T09:30:00Z"
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["Candidates"];
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
                /** @description There is nothing here (`not_found`). There is no such contact (`contact_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_found" | "contact_not_found";
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
    "/api/contacts/{id}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Everything that is kept here about the contact */
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
                         *       "exportedAt": "2026-11-21T10:05:00Z",
                         *       "contact": {
                         *         "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d01",
                         *         "name": "Carol Miller",
                         *         "emails": [
                         *           {
                         *             "value": "carol@example.com",
                         *             "label": "work",
                         *             "verified": true,
                         *             "primary": true
                         *           }
                         *         ],
                         *         "phones": [
                         *           {
                         *             "value": "+493023125999",
                         *             "label": "mobile",
                         *             "verified": true,
                         *             "primary": true
                         *           }
                         *         ],
                         *         "company": "Harbour Weddings",
                         *         "tags": [
                         *           "vip",
                         *           "wedding"
                         *         ],
                         *         "language": "de",
                         *         "timeZone": "Europe/Berlin",
                         *         "source": "website",
                         *         "custom": {
                         *           "venue": "Harbour"
                         *         },
                         *         "version": 1,
                         *         "createdAt": "2026-11-21T09:30:00Z",
                         *         "updatedAt": "2026-11-21T09:30:00Z"
                         *       },
                         *       "parts": {
                         *         "consents": [
                         *           {
                         *             "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d0d",
                         *             "channel": "phone",
                         *             "purpose": "marketing",
                         *             "state": "granted",
                         *             "wordingVersion": "2026-03",
                         *             "evidence": "form 4711",
                         *             "recordedBy": "alice",
                         *             "recordedAt": "2026-11-21T09:30:00Z"
                         *           }
                         *         ],
                         *         "notes": [
                         *           {
                         *             "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d0d",
                         *             "author": "alice",
                         *             "text": "Rings back on Friday.",
                         *             "pinned": true,
                         *             "generated": false,
                         *             "createdAt": "2026-11-21T09:30:00Z"
                         *           }
                         *         ],
                         *         "leads": [
                         *           {
                         *             "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d02",
                         *             "contactId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d01",
                         *             "title": "Wedding in June",
                         *             "status": "contacted",
                         *             "priority": 2,
                         *             "source": "website",
                         *             "owner": "alice",
                         *             "value": 4500,
                         *             "currency": "EUR",
                         *             "nextAction": "Send the quote",
                         *             "nextActionAt": "2026-12-01T09:00:00Z",
                         *             "tags": [
                         *               "vip"
                         *             ],
                         *             "custom": {
                         *               "guests": "80"
                         *             },
                         *             "history": [
                         *               {
                         *                 "to": "new",
                         *                 "changedBy": "alice",
                         *                 "changedAt": "2026-11-21T09:30:00Z"
                         *               },
                         *               {
                         *                 "from": "new",
                         *                 "to": "contacted",
                         *                 "changedBy": "alice",
                         *                 "changedAt": "2026-11-21T10:05:00Z"
                         *               }
                         *             ],
                         *             "version": 2,
                         *             "createdAt": "2026-11-21T09:30:00Z",
                         *             "updatedAt": "2026-11-21T10:05:00Z"
                         *           }
                         *         ]
                         *       }
                         *     }
                         */
                        "application/json": components["schemas"]["ContactExport"];
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
                /** @description There is nothing here (`not_found`). There is no such contact (`contact_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_found" | "contact_not_found";
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
    "/api/contacts/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes another contact in: both ids name this one from now on */
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
                     *       "contactId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d0e"
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
                         *       "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d01",
                         *       "name": "Carol Miller",
                         *       "emails": [
                         *         {
                         *           "value": "carol@example.com",
                         *           "label": "work",
                         *           "verified": true,
                         *           "primary": true
                         *         }
                         *       ],
                         *       "phones": [
                         *         {
                         *           "value": "+493023125999",
                         *           "label": "mobile",
                         *           "verified": true,
                         *           "primary": true
                         *         }
                         *       ],
                         *       "company": "Harbour Weddings",
                         *       "tags": [
                         *         "vip",
                         *         "wedding"
                         *       ],
                         *       "language": "de",
                         *       "timeZone": "Europe/Berlin",
                         *       "source": "website",
                         *       "custom": {
                         *         "venue": "Harbour"
                         *       },
                         *       "version": 1,
                         *       "createdAt": "2026-11-21T09:30:00Z",
                         *       "updatedAt": "2026-11-21T09:30:00Z"
                         *     }
                         */
                        "application/json": components["schemas"]["ContactView"];
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
                /** @description There is nothing here (`not_found`). There is no such contact (`contact_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_found" | "contact_not_found";
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
                /** @description The two contacts are one already (`contacts_the_same`) */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "contacts_the_same";
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
    "/api/contacts/{id}/merges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The contacts that went into this one, as they were */
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
                         *           "mergedContactId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d0e",
                         *           "merged": {
                         *             "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d01",
                         *             "name": "Carol Miller",
                         *             "emails": [
                         *               {
                         *                 "value": "carol@example.com",
                         *                 "label": "work",
                         *                 "verified": true,
                         *                 "primary": true
                         *               }
                         *             ],
                         *             "phones": [
                         *               {
                         *                 "value": "+493023125999",
                         *                 "label": "mobile",
                         *                 "verified": true,
                         *                 "primary": true
                         *               }
                         *             ],
                         *             "company": "Harbour Weddings",
                         *             "tags": [
                         *               "vip",
                         *               "wedding"
                         *             ],
                         *             "language": "de",
                         *             "timeZone": "Europe/Berlin",
                         *             "source": "website",
                         *             "custom": {
                         *               "venue": "Harbour"
                         *             },
                         *             "version": 1,
                         *             "createdAt": "2026-11-21T09:30:00Z",
                         *             "updatedAt": "2026-11-21T09:30:00Z"
                         *           },
                         *           "mergedBy": "sam",
                         *           "mergedAt": "2026-11-21T10:05:00Z"
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["History"];
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
                /** @description There is nothing here (`not_found`). There is no such contact (`contact_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_found" | "contact_not_found";
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
    "/api/contacts/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Notes, newest first */
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
                         *           "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d0d",
                         *           "author": "alice",
                         *           "text": "Rings back on Friday.",
                         *           "pinned": true,
                         *           "generated": false,
                         *           "createdAt": "2026-11-21T09:30:00Z"
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["PageNoteView"];
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
                /** @description There is nothing here (`not_found`). There is no such contact (`contact_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_found" | "contact_not_found";
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
        /** Writes a note down */
        post: {
            parameters: {
                query?: never;
                header?: {
                    "Idempotency-Key"?: string;
                };
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "text": "Rings back on Friday.",
                     *       "pinned": true
                     *     }
                     */
                    "application/json": components["schemas"]["NoteRequest"];
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
                         *       "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d0d",
                         *       "author": "alice",
                         *       "text": "Rings back on Friday.",
                         *       "pinned": true,
                         *       "generated": false,
                         *       "createdAt": "2026-11-21T09:30:00Z"
                         *     }
                         */
                        "application/json": components["schemas"]["NoteView"];
                    };
                };
                /** @description The body is not valid JSON (`malformed_json`). Some fields are not valid (`validation_failed`). The Idempotency-Key is not valid (`idempotency_key_invalid`) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "malformed_json" | "validation_failed" | "idempotency_key_invalid";
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
                /** @description There is nothing here (`not_found`). There is no such contact (`contact_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_found" | "contact_not_found";
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
                /** @description The first request with this Idempotency-Key is still running (`idempotency_in_flight`) */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "idempotency_in_flight";
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
                /** @description The Idempotency-Key was used with another request (`idempotency_key_reused`) */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "idempotency_key_reused";
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
    "/api/contacts/{id}/notes/{noteId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes the words of a note, pins it, or takes the pin away */
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                    noteId: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "text": "Rings back on Friday morning.",
                     *       "pinned": false
                     *     }
                     */
                    "application/json": components["schemas"]["NoteChange"];
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
                         *       "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d0d",
                         *       "author": "alice",
                         *       "text": "Rings back on Friday.",
                         *       "pinned": true,
                         *       "generated": false,
                         *       "createdAt": "2026-11-21T09:30:00Z"
                         *     }
                         */
                        "application/json": components["schemas"]["NoteView"];
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
                /** @description There is nothing here (`not_found`). There is no such contact (`contact_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_found" | "contact_not_found";
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
        trace?: never;
    };
    "/api/contract-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Templates of contracts, newest first */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    language?: string;
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
                         *           "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d0f",
                         *           "title": "An evening with a band",
                         *           "language": "en",
                         *           "body": "# Agreement\n\nBetween Baton Events and {{contact.name}} about {{lead.title}}: {{document.total}}.",
                         *           "variables": [
                         *             "contact.name",
                         *             "lead.title",
                         *             "document.total"
                         *           ],
                         *           "version": 1,
                         *           "createdBy": "sam",
                         *           "createdAt": "2026-11-21T09:30:00Z",
                         *           "updatedAt": "2026-11-21T09:30:00Z"
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["PageContractTemplateView"];
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
        /** A new template */
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
                     *       "title": "An evening with a band",
                     *       "language": "en",
                     *       "body": "# Agreement\n\nBetween Baton Events and {{contact.name}} about {{lead.title}}: {{document.total}}."
                     *     }
                     */
                    "application/json": components["schemas"]["ContractTemplateRequest"];
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
                         *       "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d0f",
                         *       "title": "An evening with a band",
                         *       "language": "en",
                         *       "body": "# Agreement\n\nBetween Baton Events and {{contact.name}} about {{lead.title}}: {{document.total}}.",
                         *       "variables": [
                         *         "contact.name",
                         *         "lead.title",
                         *         "document.total"
                         *       ],
                         *       "version": 1,
                         *       "createdBy": "sam",
                         *       "createdAt": "2026-11-21T09:30:00Z",
                         *       "updatedAt": "2026-11-21T09:30:00Z"
                         *     }
                         */
                        "application/json": components["schemas"]["ContractTemplateView"];
                    };
                };
                /** @description The body is not valid JSON (`malformed_json`). Some fields are not valid (`validation_failed`). The text names a variable that there is not (`variable_unknown`) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "malformed_json" | "validation_failed" | "variable_unknown";
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
    "/api/contract-templates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One template */
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
                         *       "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d0f",
                         *       "title": "An evening with a band",
                         *       "language": "en",
                         *       "body": "# Agreement\n\nBetween Baton Events and {{contact.name}} about {{lead.title}}: {{document.total}}.",
                         *       "variables": [
                         *         "contact.name",
                         *         "lead.title",
                         *         "document.total"
                         *       ],
                         *       "version": 1,
                         *       "createdBy": "sam",
                         *       "createdAt": "2026-11-21T09:30:00Z",
                         *       "updatedAt": "2026-11-21T09:30:00Z"
                         *     }
                         */
                        "application/json": components["schemas"]["ContractTemplateView"];
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
                /** @description There is nothing here (`not_found`). There is no such template (`template_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_found" | "template_not_found";
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
        /** Takes a template away; contracts made from it keep their text */
        delete: {
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
                /** @description There is nothing here (`not_found`). There is no such template (`template_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_found" | "template_not_found";
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
        /** Changes what the request names; contracts made from it stay as they are */
        patch: {
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
                    /**
                     * @example {
                     *       "title": "An evening with a band",
                     *       "language": "en",
                     *       "body": "# Agreement\n\nBetween Baton Events and {{contact.name}} about {{lead.title}}: {{document.total}}."
                     *     }
                     */
                    "application/json": components["schemas"]["ContractTemplateRequest"];
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
                         *       "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d0f",
                         *       "title": "An evening with a band",
                         *       "language": "en",
                         *       "body": "# Agreement\n\nBetween Baton Events and {{contact.name}} about {{lead.title}}: {{document.total}}.",
                         *       "variables": [
                         *         "contact.name",
                         *         "lead.title",
                         *         "document.total"
                         *       ],
                         *       "version": 1,
                         *       "createdBy": "sam",
                         *       "createdAt": "2026-11-21T09:30:00Z",
                         *       "updatedAt": "2026-11-21T09:30:00Z"
                         *     }
                         */
                        "application/json": components["schemas"]["ContractTemplateView"];
                    };
                };
                /** @description The body is not valid JSON (`malformed_json`). Some fields are not valid (`validation_failed`). The text names a variable that there is not (`variable_unknown`) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "malformed_json" | "validation_failed" | "variable_unknown";
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
                /** @description There is nothing here (`not_found`). There is no such template (`template_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_found" | "template_not_found";
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
        trace?: never;
    };
    "/api/contracts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Contracts, newest first */
        get: {
            parameters: {
                query?: {
                    contactId?: components["schemas"]["UUID"];
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
                         *           "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d04",
                         *           "kind": "contract",
                         *           "contactId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d01",
                         *           "leadId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d02",
                         *           "state": "draft",
                         *           "title": "Wedding in June",
                         *           "currency": "EUR",
                         *           "lines": [
                         *             {
                         *               "description": "Evening with a band of five",
                         *               "quantity": 1,
                         *               "unitPrice": 2400,
                         *               "discountPercent": 0,
                         *               "taxPercent": 19
                         *             },
                         *             {
                         *               "description": "Dinner for a guest",
                         *               "quantity": 80,
                         *               "unitPrice": 42.5,
                         *               "discountPercent": 5,
                         *               "taxPercent": 7
                         *             }
                         *           ],
                         *           "totals": {
                         *             "lines": [
                         *               2400,
                         *               3230
                         *             ],
                         *             "net": 5630,
                         *             "taxes": [
                         *               {
                         *                 "percent": 7,
                         *                 "net": 3230,
                         *                 "amount": 226.1
                         *               },
                         *               {
                         *                 "percent": 19,
                         *                 "net": 2400,
                         *                 "amount": 456
                         *               }
                         *             ],
                         *             "total": 6312.1
                         *           },
                         *           "dueOn": "2026-12-24",
                         *           "version": 1,
                         *           "createdBy": "alice",
                         *           "createdAt": "2026-11-21T09:30:00Z",
                         *           "updatedAt": "2026-11-21T09:30:00Z",
                         *           "body": "# Agreement\n\nBetween Baton Events and {{contact.name}} about {{lead.title}}: {{document.total}}."
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["PageDocumentView"];
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
        /** A draft of a new contract */
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
                    /**
                     * @example {
                     *       "contactId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d01",
                     *       "leadId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d02",
                     *       "title": "Wedding in June",
                     *       "currency": "EUR",
                     *       "lines": [
                     *         {
                     *           "description": "Evening with a band of five",
                     *           "quantity": 1,
                     *           "unitPrice": 2400,
                     *           "discountPercent": 0,
                     *           "taxPercent": 19
                     *         },
                     *         {
                     *           "description": "Dinner for a guest",
                     *           "quantity": 80,
                     *           "unitPrice": 42.5,
                     *           "discountPercent": 5,
                     *           "taxPercent": 7
                     *         }
                     *       ],
                     *       "dueOn": "2026-12-24",
                     *       "body": "# Agreement\n\nBetween Baton Events and {{contact.name}} about {{lead.title}}: {{document.total}}."
                     *     }
                     */
                    "application/json": components["schemas"]["DocumentRequest"];
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
                         *       "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d04",
                         *       "kind": "contract",
                         *       "contactId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d01",
                         *       "leadId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d02",
                         *       "state": "draft",
                         *       "title": "Wedding in June",
                         *       "currency": "EUR",
                         *       "lines": [
                         *         {
                         *           "description": "Evening with a band of five",
                         *           "quantity": 1,
                         *           "unitPrice": 2400,
                         *           "discountPercent": 0,
                         *           "taxPercent": 19
                         *         },
                         *         {
                         *           "description": "Dinner for a guest",
                         *           "quantity": 80,
                         *           "unitPrice": 42.5,
                         *           "discountPercent": 5,
                         *           "taxPercent": 7
                         *         }
                         *       ],
                         *       "totals": {
                         *         "lines": [
                         *           2400,
                         *           3230
                         *         ],
                         *         "net": 5630,
                         *         "taxes": [
                         *           {
                         *             "percent": 7,
                         *             "net": 3230,
                         *             "amount": 226.1
                         *           },
                         *           {
                         *             "percent": 19,
                         *             "net": 2400,
                         *             "amount": 456
                         *           }
                         *         ],
                         *         "total": 6312.1
                         *       },
                         *       "dueOn": "2026-12-24",
                         *       "version": 1,
                         *       "createdBy": "alice",
                         *       "createdAt": "2026-11-21T09:30:00Z",
                         *       "updatedAt": "2026-11-21T09:30:00Z",
                         *       "body": "# Agreement\n\nBetween Baton Events and {{contact.name}} about {{lead.title}}: {{document.total}}."
                         *     }
                         */
                        "application/json": components["schemas"]["DocumentView"];
                    };
                };
                /** @description The body is not valid JSON (`malformed_json`). Some fields are not valid (`validation_failed`). The Idempotency-Key is not valid (`idempotency_key_invalid`). The text names a variable that there is not (`variable_unknown`) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "malformed_json" | "validation_failed" | "idempotency_key_invalid" | "variable_unknown";
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
                /** @description There is no such contact (`contact_not_found`). There is no such lead (`lead_not_found`). There is no such template (`template_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "contact_not_found" | "lead_not_found" | "template_not_found";
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
                /** @description The first request with this Idempotency-Key is still running (`idempotency_in_flight`) */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "idempotency_in_flight";
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
                /** @description The Idempotency-Key was used with another request (`idempotency_key_reused`) */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "idempotency_key_reused";
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
    "/api/contracts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One contract with its totals */
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
                         *       "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d04",
                         *       "kind": "contract",
                         *       "contactId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d01",
                         *       "leadId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d02",
                         *       "state": "issued",
                         *       "number": "CON-2026-000042",
                         *       "title": "Wedding in June",
                         *       "currency": "EUR",
                         *       "lines": [
                         *         {
                         *           "description": "Evening with a band of five",
                         *           "quantity": 1,
                         *           "unitPrice": 2400,
                         *           "discountPercent": 0,
                         *           "taxPercent": 19
                         *         },
                         *         {
                         *           "description": "Dinner for a guest",
                         *           "quantity": 80,
                         *           "unitPrice": 42.5,
                         *           "discountPercent": 5,
                         *           "taxPercent": 7
                         *         }
                         *       ],
                         *       "totals": {
                         *         "lines": [
                         *           2400,
                         *           3230
                         *         ],
                         *         "net": 5630,
                         *         "taxes": [
                         *           {
                         *             "percent": 7,
                         *             "net": 3230,
                         *             "amount": 226.1
                         *           },
                         *           {
                         *             "percent": 19,
                         *             "net": 2400,
                         *             "amount": 456
                         *           }
                         *         ],
                         *         "total": 6312.1
                         *       },
                         *       "dueOn": "2026-12-24",
                         *       "recipient": {
                         *         "name": "Carol Miller",
                         *         "company": "Harbour Weddings",
                         *         "email": "carol@example.com"
                         *       },
                         *       "version": 2,
                         *       "createdBy": "alice",
                         *       "createdAt": "2026-11-21T09:30:00Z",
                         *       "updatedAt": "2026-11-21T10:05:00Z",
                         *       "issuedAt": "2026-11-21T10:05:00Z",
                         *       "body": "# Agreement\n\nBetween Baton Events and Carol Miller about Wedding in June: 6312.10 EUR."
                         *     }
                         */
                        "application/json": components["schemas"]["DocumentView"];
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
                /** @description There is nothing here (`not_found`). There is no such document (`document_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_found" | "document_not_found";
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
        /** Changes a draft */
        patch: {
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
                    /**
                     * @example {
                     *       "title": "Wedding in July",
                     *       "dueOn": "2027-01-15"
                     *     }
                     */
                    "application/json": components["schemas"]["DocumentRequest"];
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
                         *       "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d04",
                         *       "kind": "contract",
                         *       "contactId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d01",
                         *       "leadId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d02",
                         *       "state": "draft",
                         *       "title": "Wedding in July",
                         *       "currency": "EUR",
                         *       "lines": [
                         *         {
                         *           "description": "Evening with a band of five",
                         *           "quantity": 1,
                         *           "unitPrice": 2400,
                         *           "discountPercent": 0,
                         *           "taxPercent": 19
                         *         },
                         *         {
                         *           "description": "Dinner for a guest",
                         *           "quantity": 80,
                         *           "unitPrice": 42.5,
                         *           "discountPercent": 5,
                         *           "taxPercent": 7
                         *         }
                         *       ],
                         *       "totals": {
                         *         "lines": [
                         *           2400,
                         *           3230
                         *         ],
                         *         "net": 5630,
                         *         "taxes": [
                         *           {
                         *             "percent": 7,
                         *             "net": 3230,
                         *             "amount": 226.1
                         *           },
                         *           {
                         *             "percent": 19,
                         *             "net": 2400,
                         *             "amount": 456
                         *           }
                         *         ],
                         *         "total": 6312.1
                         *       },
                         *       "dueOn": "2027-01-15",
                         *       "version": 2,
                         *       "createdBy": "alice",
                         *       "createdAt": "2026-11-21T09:30:00Z",
                         *       "updatedAt": "2026-11-21T09:30:00Z",
                         *       "body": "# Agreement\n\nBetween Baton Events and {{contact.name}} about {{lead.title}}: {{document.total}}."
                         *     }
                         */
                        "application/json": components["schemas"]["DocumentView"];
                    };
                };
                /** @description The body is not valid JSON (`malformed_json`). Some fields are not valid (`validation_failed`). The text names a variable that there is not (`variable_unknown`) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "malformed_json" | "validation_failed" | "variable_unknown";
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
                /** @description There is nothing here (`not_found`). There is no such lead (`lead_not_found`). There is no such document (`document_not_found`). There is no such template (`template_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_found" | "lead_not_found" | "document_not_found" | "template_not_found";
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
                /** @description The document is not in a state that allows this (`document_state`) */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "document_state";
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
        trace?: never;
    };
    "/api/contracts/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The customer signed it */
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
                         *       "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d04",
                         *       "kind": "contract",
                         *       "contactId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d01",
                         *       "leadId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d02",
                         *       "state": "accepted",
                         *       "number": "CON-2026-000042",
                         *       "title": "Wedding in June",
                         *       "currency": "EUR",
                         *       "lines": [
                         *         {
                         *           "description": "Evening with a band of five",
                         *           "quantity": 1,
                         *           "unitPrice": 2400,
                         *           "discountPercent": 0,
                         *           "taxPercent": 19
                         *         },
                         *         {
                         *           "description": "Dinner for a guest",
                         *           "quantity": 80,
                         *           "unitPrice": 42.5,
                         *           "discountPercent": 5,
                         *           "taxPercent": 7
                         *         }
                         *       ],
                         *       "totals": {
                         *         "lines": [
                         *           2400,
                         *           3230
                         *         ],
                         *         "net": 5630,
                         *         "taxes": [
                         *           {
                         *             "percent": 7,
                         *             "net": 3230,
                         *             "amount": 226.1
                         *           },
                         *           {
                         *             "percent": 19,
                         *             "net": 2400,
                         *             "amount": 456
                         *           }
                         *         ],
                         *         "total": 6312.1
                         *       },
                         *       "dueOn": "2026-12-24",
                         *       "recipient": {
                         *         "name": "Carol Miller",
                         *         "company": "Harbour Weddings",
                         *         "email": "carol@example.com"
                         *       },
                         *       "version": 3,
                         *       "createdBy": "alice",
                         *       "createdAt": "2026-11-21T09:30:00Z",
                         *       "updatedAt": "2026-11-21T10:05:00Z",
                         *       "issuedAt": "2026-11-21T10:05:00Z",
                         *       "body": "# Agreement\n\nBetween Baton Events and Carol Miller about Wedding in June: 6312.10 EUR."
                         *     }
                         */
                        "application/json": components["schemas"]["DocumentView"];
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
                /** @description There is nothing here (`not_found`). There is no such document (`document_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_found" | "document_not_found";
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
                /** @description The document is not in a state that allows this (`document_state`) */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "document_state";
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
    "/api/contracts/{id}/convert": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes a draft of an invoice from it */
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
                     *       "to": "invoice"
                     *     }
                     */
                    "application/json": components["schemas"]["ConvertRequest"];
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
                         *       "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d04",
                         *       "kind": "invoice",
                         *       "contactId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d01",
                         *       "leadId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d02",
                         *       "state": "draft",
                         *       "title": "Wedding in June",
                         *       "currency": "EUR",
                         *       "lines": [
                         *         {
                         *           "description": "Evening with a band of five",
                         *           "quantity": 1,
                         *           "unitPrice": 2400,
                         *           "discountPercent": 0,
                         *           "taxPercent": 19
                         *         },
                         *         {
                         *           "description": "Dinner for a guest",
                         *           "quantity": 80,
                         *           "unitPrice": 42.5,
                         *           "discountPercent": 5,
                         *           "taxPercent": 7
                         *         }
                         *       ],
                         *       "totals": {
                         *         "lines": [
                         *           2400,
                         *           3230
                         *         ],
                         *         "net": 5630,
                         *         "taxes": [
                         *           {
                         *             "percent": 7,
                         *             "net": 3230,
                         *             "amount": 226.1
                         *           },
                         *           {
                         *             "percent": 19,
                         *             "net": 2400,
                         *             "amount": 456
                         *           }
                         *         ],
                         *         "total": 6312.1
                         *       },
                         *       "dueOn": "2026-12-24",
                         *       "version": 1,
                         *       "createdBy": "alice",
                         *       "createdAt": "2026-11-21T09:30:00Z",
                         *       "updatedAt": "2026-11-21T09:30:00Z",
                         *       "convertedFrom": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d0e"
                         *     }
                         */
                        "application/json": components["schemas"]["DocumentView"];
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
                /** @description There is nothing here (`not_found`). There is no such document (`document_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_found" | "document_not_found";
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
                /** @description The document is not in a state that allows this (`document_state`) */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "document_state";
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
    "/api/contracts/{id}/issue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives it the next number; it stays as it is from now on */
        post: {
            parameters: {
                query?: never;
                header?: {
                    "Idempotency-Key"?: string;
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
                        /**
                         * @example {
                         *       "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d04",
                         *       "kind": "contract",
                         *       "contactId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d01",
                         *       "leadId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d02",
                         *       "state": "issued",
                         *       "number": "CON-2026-000042",
                         *       "title": "Wedding in June",
                         *       "currency": "EUR",
                         *       "lines": [
                         *         {
                         *           "description": "Evening with a band of five",
                         *           "quantity": 1,
                         *           "unitPrice": 2400,
                         *           "discountPercent": 0,
                         *           "taxPercent": 19
                         *         },
                         *         {
                         *           "description": "Dinner for a guest",
                         *           "quantity": 80,
                         *           "unitPrice": 42.5,
                         *           "discountPercent": 5,
                         *           "taxPercent": 7
                         *         }
                         *       ],
                         *       "totals": {
                         *         "lines": [
                         *           2400,
                         *           3230
                         *         ],
                         *         "net": 5630,
                         *         "taxes": [
                         *           {
                         *             "percent": 7,
                         *             "net": 3230,
                         *             "amount": 226.1
                         *           },
                         *           {
                         *             "percent": 19,
                         *             "net": 2400,
                         *             "amount": 456
                         *           }
                         *         ],
                         *         "total": 6312.1
                         *       },
                         *       "dueOn": "2026-12-24",
                         *       "recipient": {
                         *         "name": "Carol Miller",
                         *         "company": "Harbour Weddings",
                         *         "email": "carol@example.com"
                         *       },
                         *       "version": 2,
                         *       "createdBy": "alice",
                         *       "createdAt": "2026-11-21T09:30:00Z",
                         *       "updatedAt": "2026-11-21T10:05:00Z",
                         *       "issuedAt": "2026-11-21T10:05:00Z",
                         *       "body": "# Agreement\n\nBetween Baton Events and Carol Miller about Wedding in June: 6312.10 EUR."
                         *     }
                         */
                        "application/json": components["schemas"]["DocumentView"];
                    };
                };
                /** @description Some fields are not valid (`validation_failed`). The Idempotency-Key is not valid (`idempotency_key_invalid`) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "validation_failed" | "idempotency_key_invalid";
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
                /** @description There is nothing here (`not_found`). There is no such contact (`contact_not_found`). There is no such document (`document_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_found" | "contact_not_found" | "document_not_found";
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
                /** @description The document is not in a state that allows this (`document_state`). The first request with this Idempotency-Key is still running (`idempotency_in_flight`) */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "document_state" | "idempotency_in_flight";
                        };
                    };
                };
                /** @description The Idempotency-Key was used with another request (`idempotency_key_reused`) */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "idempotency_key_reused";
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
    "/api/contracts/{id}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The contract on paper */
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
                        /** @example %PDF-1.5 ... */
                        "application/pdf": string;
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
                /** @description There is nothing here (`not_found`). There is no such document (`document_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_found" | "document_not_found";
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
    "/api/contracts/{id}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes it void */
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
                     *       "reason": "mistake"
                     *     }
                     */
                    "application/json": components["schemas"]["VoidRequest"];
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
                         *       "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d04",
                         *       "kind": "contract",
                         *       "contactId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d01",
                         *       "leadId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d02",
                         *       "state": "voided",
                         *       "number": "CON-2026-000042",
                         *       "title": "Wedding in June",
                         *       "currency": "EUR",
                         *       "lines": [
                         *         {
                         *           "description": "Evening with a band of five",
                         *           "quantity": 1,
                         *           "unitPrice": 2400,
                         *           "discountPercent": 0,
                         *           "taxPercent": 19
                         *         },
                         *         {
                         *           "description": "Dinner for a guest",
                         *           "quantity": 80,
                         *           "unitPrice": 42.5,
                         *           "discountPercent": 5,
                         *           "taxPercent": 7
                         *         }
                         *       ],
                         *       "totals": {
                         *         "lines": [
                         *           2400,
                         *           3230
                         *         ],
                         *         "net": 5630,
                         *         "taxes": [
                         *           {
                         *             "percent": 7,
                         *             "net": 3230,
                         *             "amount": 226.1
                         *           },
                         *           {
                         *             "percent": 19,
                         *             "net": 2400,
                         *             "amount": 456
                         *           }
                         *         ],
                         *         "total": 6312.1
                         *       },
                         *       "dueOn": "2026-12-24",
                         *       "recipient": {
                         *         "name": "Carol Miller",
                         *         "company": "Harbour Weddings",
                         *         "email": "carol@example.com"
                         *       },
                         *       "version": 3,
                         *       "createdBy": "alice",
                         *       "createdAt": "2026-11-21T09:30:00Z",
                         *       "updatedAt": "2026-11-21T10:05:00Z",
                         *       "issuedAt": "2026-11-21T10:05:00Z",
                         *       "reason": "mistake",
                         *       "settledAt": "2026-11-21T10:05:00Z",
                         *       "body": "# Agreement\n\nBetween Baton Events and Carol Miller about Wedding in June: 6312.10 EUR."
                         *     }
                         */
                        "application/json": components["schemas"]["DocumentView"];
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
                /** @description There is nothing here (`not_found`). There is no such document (`document_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_found" | "document_not_found";
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
                /** @description The document is not in a state that allows this (`document_state`) */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "document_state";
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
    "/api/invoices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Invoices, newest first */
        get: {
            parameters: {
                query?: {
                    contactId?: components["schemas"]["UUID"];
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
                         *           "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d04",
                         *           "kind": "invoice",
                         *           "contactId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d01",
                         *           "leadId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d02",
                         *           "state": "draft",
                         *           "title": "Wedding in June",
                         *           "currency": "EUR",
                         *           "lines": [
                         *             {
                         *               "description": "Evening with a band of five",
                         *               "quantity": 1,
                         *               "unitPrice": 2400,
                         *               "discountPercent": 0,
                         *               "taxPercent": 19
                         *             },
                         *             {
                         *               "description": "Dinner for a guest",
                         *               "quantity": 80,
                         *               "unitPrice": 42.5,
                         *               "discountPercent": 5,
                         *               "taxPercent": 7
                         *             }
                         *           ],
                         *           "totals": {
                         *             "lines": [
                         *               2400,
                         *               3230
                         *             ],
                         *             "net": 5630,
                         *             "taxes": [
                         *               {
                         *                 "percent": 7,
                         *                 "net": 3230,
                         *                 "amount": 226.1
                         *               },
                         *               {
                         *                 "percent": 19,
                         *                 "net": 2400,
                         *                 "amount": 456
                         *               }
                         *             ],
                         *             "total": 6312.1
                         *           },
                         *           "dueOn": "2026-12-24",
                         *           "version": 1,
                         *           "createdBy": "alice",
                         *           "createdAt": "2026-11-21T09:30:00Z",
                         *           "updatedAt": "2026-11-21T09:30:00Z"
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["PageDocumentView"];
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
        /** A draft of a new invoice */
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
                    /**
                     * @example {
                     *       "contactId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d01",
                     *       "leadId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d02",
                     *       "title": "Wedding in June",
                     *       "currency": "EUR",
                     *       "lines": [
                     *         {
                     *           "description": "Evening with a band of five",
                     *           "quantity": 1,
                     *           "unitPrice": 2400,
                     *           "discountPercent": 0,
                     *           "taxPercent": 19
                     *         },
                     *         {
                     *           "description": "Dinner for a guest",
                     *           "quantity": 80,
                     *           "unitPrice": 42.5,
                     *           "discountPercent": 5,
                     *           "taxPercent": 7
                     *         }
                     *       ],
                     *       "dueOn": "2026-12-24"
                     *     }
                     */
                    "application/json": components["schemas"]["DocumentRequest"];
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
                         *       "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d04",
                         *       "kind": "invoice",
                         *       "contactId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d01",
                         *       "leadId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d02",
                         *       "state": "draft",
                         *       "title": "Wedding in June",
                         *       "currency": "EUR",
                         *       "lines": [
                         *         {
                         *           "description": "Evening with a band of five",
                         *           "quantity": 1,
                         *           "unitPrice": 2400,
                         *           "discountPercent": 0,
                         *           "taxPercent": 19
                         *         },
                         *         {
                         *           "description": "Dinner for a guest",
                         *           "quantity": 80,
                         *           "unitPrice": 42.5,
                         *           "discountPercent": 5,
                         *           "taxPercent": 7
                         *         }
                         *       ],
                         *       "totals": {
                         *         "lines": [
                         *           2400,
                         *           3230
                         *         ],
                         *         "net": 5630,
                         *         "taxes": [
                         *           {
                         *             "percent": 7,
                         *             "net": 3230,
                         *             "amount": 226.1
                         *           },
                         *           {
                         *             "percent": 19,
                         *             "net": 2400,
                         *             "amount": 456
                         *           }
                         *         ],
                         *         "total": 6312.1
                         *       },
                         *       "dueOn": "2026-12-24",
                         *       "version": 1,
                         *       "createdBy": "alice",
                         *       "createdAt": "2026-11-21T09:30:00Z",
                         *       "updatedAt": "2026-11-21T09:30:00Z"
                         *     }
                         */
                        "application/json": components["schemas"]["DocumentView"];
                    };
                };
                /** @description The body is not valid JSON (`malformed_json`). Some fields are not valid (`validation_failed`). The Idempotency-Key is not valid (`idempotency_key_invalid`). The text names a variable that there is not (`variable_unknown`) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "malformed_json" | "validation_failed" | "idempotency_key_invalid" | "variable_unknown";
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
                /** @description There is no such contact (`contact_not_found`). There is no such lead (`lead_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "contact_not_found" | "lead_not_found";
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
                /** @description The first request with this Idempotency-Key is still running (`idempotency_in_flight`) */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "idempotency_in_flight";
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
                /** @description The Idempotency-Key was used with another request (`idempotency_key_reused`) */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "idempotency_key_reused";
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
    "/api/invoices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One invoice with its totals */
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
                         *       "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d04",
                         *       "kind": "invoice",
                         *       "contactId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d01",
                         *       "leadId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d02",
                         *       "state": "issued",
                         *       "number": "INV-2026-000042",
                         *       "title": "Wedding in June",
                         *       "currency": "EUR",
                         *       "lines": [
                         *         {
                         *           "description": "Evening with a band of five",
                         *           "quantity": 1,
                         *           "unitPrice": 2400,
                         *           "discountPercent": 0,
                         *           "taxPercent": 19
                         *         },
                         *         {
                         *           "description": "Dinner for a guest",
                         *           "quantity": 80,
                         *           "unitPrice": 42.5,
                         *           "discountPercent": 5,
                         *           "taxPercent": 7
                         *         }
                         *       ],
                         *       "totals": {
                         *         "lines": [
                         *           2400,
                         *           3230
                         *         ],
                         *         "net": 5630,
                         *         "taxes": [
                         *           {
                         *             "percent": 7,
                         *             "net": 3230,
                         *             "amount": 226.1
                         *           },
                         *           {
                         *             "percent": 19,
                         *             "net": 2400,
                         *             "amount": 456
                         *           }
                         *         ],
                         *         "total": 6312.1
                         *       },
                         *       "dueOn": "2026-12-24",
                         *       "recipient": {
                         *         "name": "Carol Miller",
                         *         "company": "Harbour Weddings",
                         *         "email": "carol@example.com"
                         *       },
                         *       "version": 2,
                         *       "createdBy": "alice",
                         *       "createdAt": "2026-11-21T09:30:00Z",
                         *       "updatedAt": "2026-11-21T10:05:00Z",
                         *       "issuedAt": "2026-11-21T10:05:00Z"
                         *     }
                         */
                        "application/json": components["schemas"]["DocumentView"];
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
                /** @description There is nothing here (`not_found`). There is no such document (`document_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_found" | "document_not_found";
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
        /** Changes a draft */
        patch: {
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
                    /**
                     * @example {
                     *       "title": "Wedding in July",
                     *       "dueOn": "2027-01-15"
                     *     }
                     */
                    "application/json": components["schemas"]["DocumentRequest"];
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
                         *       "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d04",
                         *       "kind": "invoice",
                         *       "contactId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d01",
                         *       "leadId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d02",
                         *       "state": "draft",
                         *       "title": "Wedding in July",
                         *       "currency": "EUR",
                         *       "lines": [
                         *         {
                         *           "description": "Evening with a band of five",
                         *           "quantity": 1,
                         *           "unitPrice": 2400,
                         *           "discountPercent": 0,
                         *           "taxPercent": 19
                         *         },
                         *         {
                         *           "description": "Dinner for a guest",
                         *           "quantity": 80,
                         *           "unitPrice": 42.5,
                         *           "discountPercent": 5,
                         *           "taxPercent": 7
                         *         }
                         *       ],
                         *       "totals": {
                         *         "lines": [
                         *           2400,
                         *           3230
                         *         ],
                         *         "net": 5630,
                         *         "taxes": [
                         *           {
                         *             "percent": 7,
                         *             "net": 3230,
                         *             "amount": 226.1
                         *           },
                         *           {
                         *             "percent": 19,
                         *             "net": 2400,
                         *             "amount": 456
                         *           }
                         *         ],
                         *         "total": 6312.1
                         *       },
                         *       "dueOn": "2027-01-15",
                         *       "version": 2,
                         *       "createdBy": "alice",
                         *       "createdAt": "2026-11-21T09:30:00Z",
                         *       "updatedAt": "2026-11-21T09:30:00Z"
                         *     }
                         */
                        "application/json": components["schemas"]["DocumentView"];
                    };
                };
                /** @description The body is not valid JSON (`malformed_json`). Some fields are not valid (`validation_failed`). The text names a variable that there is not (`variable_unknown`) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "malformed_json" | "validation_failed" | "variable_unknown";
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
                /** @description There is nothing here (`not_found`). There is no such lead (`lead_not_found`). There is no such document (`document_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_found" | "lead_not_found" | "document_not_found";
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
                /** @description The document is not in a state that allows this (`document_state`) */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "document_state";
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
        trace?: never;
    };
    "/api/invoices/{id}/issue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives it the next number; it stays as it is from now on */
        post: {
            parameters: {
                query?: never;
                header?: {
                    "Idempotency-Key"?: string;
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
                        /**
                         * @example {
                         *       "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d04",
                         *       "kind": "invoice",
                         *       "contactId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d01",
                         *       "leadId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d02",
                         *       "state": "issued",
                         *       "number": "INV-2026-000042",
                         *       "title": "Wedding in June",
                         *       "currency": "EUR",
                         *       "lines": [
                         *         {
                         *           "description": "Evening with a band of five",
                         *           "quantity": 1,
                         *           "unitPrice": 2400,
                         *           "discountPercent": 0,
                         *           "taxPercent": 19
                         *         },
                         *         {
                         *           "description": "Dinner for a guest",
                         *           "quantity": 80,
                         *           "unitPrice": 42.5,
                         *           "discountPercent": 5,
                         *           "taxPercent": 7
                         *         }
                         *       ],
                         *       "totals": {
                         *         "lines": [
                         *           2400,
                         *           3230
                         *         ],
                         *         "net": 5630,
                         *         "taxes": [
                         *           {
                         *             "percent": 7,
                         *             "net": 3230,
                         *             "amount": 226.1
                         *           },
                         *           {
                         *             "percent": 19,
                         *             "net": 2400,
                         *             "amount": 456
                         *           }
                         *         ],
                         *         "total": 6312.1
                         *       },
                         *       "dueOn": "2026-12-24",
                         *       "recipient": {
                         *         "name": "Carol Miller",
                         *         "company": "Harbour Weddings",
                         *         "email": "carol@example.com"
                         *       },
                         *       "version": 2,
                         *       "createdBy": "alice",
                         *       "createdAt": "2026-11-21T09:30:00Z",
                         *       "updatedAt": "2026-11-21T10:05:00Z",
                         *       "issuedAt": "2026-11-21T10:05:00Z"
                         *     }
                         */
                        "application/json": components["schemas"]["DocumentView"];
                    };
                };
                /** @description Some fields are not valid (`validation_failed`). The Idempotency-Key is not valid (`idempotency_key_invalid`) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "validation_failed" | "idempotency_key_invalid";
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
                /** @description There is nothing here (`not_found`). There is no such contact (`contact_not_found`). There is no such document (`document_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_found" | "contact_not_found" | "document_not_found";
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
                /** @description The document is not in a state that allows this (`document_state`). The first request with this Idempotency-Key is still running (`idempotency_in_flight`) */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "document_state" | "idempotency_in_flight";
                        };
                    };
                };
                /** @description The Idempotency-Key was used with another request (`idempotency_key_reused`) */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "idempotency_key_reused";
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
    "/api/invoices/{id}/pay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The money came */
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
                         *       "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d04",
                         *       "kind": "invoice",
                         *       "contactId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d01",
                         *       "leadId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d02",
                         *       "state": "paid",
                         *       "number": "INV-2026-000042",
                         *       "title": "Wedding in June",
                         *       "currency": "EUR",
                         *       "lines": [
                         *         {
                         *           "description": "Evening with a band of five",
                         *           "quantity": 1,
                         *           "unitPrice": 2400,
                         *           "discountPercent": 0,
                         *           "taxPercent": 19
                         *         },
                         *         {
                         *           "description": "Dinner for a guest",
                         *           "quantity": 80,
                         *           "unitPrice": 42.5,
                         *           "discountPercent": 5,
                         *           "taxPercent": 7
                         *         }
                         *       ],
                         *       "totals": {
                         *         "lines": [
                         *           2400,
                         *           3230
                         *         ],
                         *         "net": 5630,
                         *         "taxes": [
                         *           {
                         *             "percent": 7,
                         *             "net": 3230,
                         *             "amount": 226.1
                         *           },
                         *           {
                         *             "percent": 19,
                         *             "net": 2400,
                         *             "amount": 456
                         *           }
                         *         ],
                         *         "total": 6312.1
                         *       },
                         *       "dueOn": "2026-12-24",
                         *       "recipient": {
                         *         "name": "Carol Miller",
                         *         "company": "Harbour Weddings",
                         *         "email": "carol@example.com"
                         *       },
                         *       "version": 3,
                         *       "createdBy": "alice",
                         *       "createdAt": "2026-11-21T09:30:00Z",
                         *       "updatedAt": "2026-11-21T10:05:00Z",
                         *       "issuedAt": "2026-11-21T10:05:00Z",
                         *       "settledAt": "2026-11-21T10:05:00Z"
                         *     }
                         */
                        "application/json": components["schemas"]["DocumentView"];
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
                /** @description There is nothing here (`not_found`). There is no such document (`document_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_found" | "document_not_found";
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
                /** @description The document is not in a state that allows this (`document_state`) */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "document_state";
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
    "/api/invoices/{id}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The invoice on paper */
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
                        /** @example %PDF-1.5 ... */
                        "application/pdf": string;
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
                /** @description There is nothing here (`not_found`). There is no such document (`document_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_found" | "document_not_found";
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
    "/api/invoices/{id}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes it void, by a credit note */
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
                     *       "reason": "mistake"
                     *     }
                     */
                    "application/json": components["schemas"]["VoidRequest"];
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
                         *       "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d04",
                         *       "kind": "invoice",
                         *       "contactId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d01",
                         *       "leadId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d02",
                         *       "state": "voided",
                         *       "number": "INV-2026-000042",
                         *       "title": "Wedding in June",
                         *       "currency": "EUR",
                         *       "lines": [
                         *         {
                         *           "description": "Evening with a band of five",
                         *           "quantity": 1,
                         *           "unitPrice": 2400,
                         *           "discountPercent": 0,
                         *           "taxPercent": 19
                         *         },
                         *         {
                         *           "description": "Dinner for a guest",
                         *           "quantity": 80,
                         *           "unitPrice": 42.5,
                         *           "discountPercent": 5,
                         *           "taxPercent": 7
                         *         }
                         *       ],
                         *       "totals": {
                         *         "lines": [
                         *           2400,
                         *           3230
                         *         ],
                         *         "net": 5630,
                         *         "taxes": [
                         *           {
                         *             "percent": 7,
                         *             "net": 3230,
                         *             "amount": 226.1
                         *           },
                         *           {
                         *             "percent": 19,
                         *             "net": 2400,
                         *             "amount": 456
                         *           }
                         *         ],
                         *         "total": 6312.1
                         *       },
                         *       "dueOn": "2026-12-24",
                         *       "recipient": {
                         *         "name": "Carol Miller",
                         *         "company": "Harbour Weddings",
                         *         "email": "carol@example.com"
                         *       },
                         *       "version": 3,
                         *       "createdBy": "alice",
                         *       "createdAt": "2026-11-21T09:30:00Z",
                         *       "updatedAt": "2026-11-21T10:05:00Z",
                         *       "issuedAt": "2026-11-21T10:05:00Z",
                         *       "reason": "mistake",
                         *       "settledAt": "2026-11-21T10:05:00Z",
                         *       "creditNumber": "CRN-2026-000007"
                         *     }
                         */
                        "application/json": components["schemas"]["DocumentView"];
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
                /** @description There is nothing here (`not_found`). There is no such document (`document_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_found" | "document_not_found";
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
                /** @description The document is not in a state that allows this (`document_state`) */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "document_state";
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
    "/api/playlists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Playlists, newest first */
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
                         *           "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d06",
                         *           "contactId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d01",
                         *           "title": "Wedding in June",
                         *           "eventType": "wedding",
                         *           "entries": [
                         *             {
                         *               "songId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d07",
                         *               "locked": true
                         *             }
                         *           ],
                         *           "blocked": [
                         *             "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d0c"
                         *           ],
                         *           "version": 3,
                         *           "createdBy": "alice",
                         *           "createdAt": "2026-11-21T09:30:00Z",
                         *           "updatedAt": "2026-11-21T10:05:00Z"
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["PagePlaylistView"];
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
        /** A new playlist */
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
                     *       "contactId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d01",
                     *       "title": "Wedding in June",
                     *       "eventType": "wedding"
                     *     }
                     */
                    "application/json": components["schemas"]["PlaylistRequest"];
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
                         *       "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d06",
                         *       "contactId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d01",
                         *       "title": "Wedding in June",
                         *       "eventType": "wedding",
                         *       "entries": [
                         *         {
                         *           "songId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d07",
                         *           "locked": true
                         *         }
                         *       ],
                         *       "blocked": [
                         *         "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d0c"
                         *       ],
                         *       "version": 3,
                         *       "createdBy": "alice",
                         *       "createdAt": "2026-11-21T09:30:00Z",
                         *       "updatedAt": "2026-11-21T10:05:00Z"
                         *     }
                         */
                        "application/json": components["schemas"]["PlaylistView"];
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
    "/api/playlists/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One playlist */
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
                         *       "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d06",
                         *       "contactId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d01",
                         *       "title": "Wedding in June",
                         *       "eventType": "wedding",
                         *       "entries": [
                         *         {
                         *           "songId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d07",
                         *           "locked": true
                         *         }
                         *       ],
                         *       "blocked": [
                         *         "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d0c"
                         *       ],
                         *       "version": 3,
                         *       "createdBy": "alice",
                         *       "createdAt": "2026-11-21T09:30:00Z",
                         *       "updatedAt": "2026-11-21T10:05:00Z"
                         *     }
                         */
                        "application/json": components["schemas"]["PlaylistView"];
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
                /** @description There is nothing here (`not_found`). There is no such playlist (`playlist_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_found" | "playlist_not_found";
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
        /** Changes a playlist's title or event */
        patch: {
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
                    /**
                     * @example {
                     *       "title": "Wedding in July"
                     *     }
                     */
                    "application/json": components["schemas"]["PlaylistRequest"];
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
                         *       "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d06",
                         *       "contactId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d01",
                         *       "title": "Wedding in June",
                         *       "eventType": "wedding",
                         *       "entries": [
                         *         {
                         *           "songId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d07",
                         *           "locked": true
                         *         }
                         *       ],
                         *       "blocked": [
                         *         "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d0c"
                         *       ],
                         *       "version": 3,
                         *       "createdBy": "alice",
                         *       "createdAt": "2026-11-21T09:30:00Z",
                         *       "updatedAt": "2026-11-21T10:05:00Z"
                         *     }
                         */
                        "application/json": components["schemas"]["PlaylistView"];
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
                /** @description There is nothing here (`not_found`). There is no such playlist (`playlist_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_found" | "playlist_not_found";
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
        trace?: never;
    };
    "/api/playlists/{id}/blocked/{songId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Puts a song on the do-not-play list, and out of the playlist */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                    songId: components["schemas"]["UUID"];
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
                         *       "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d06",
                         *       "contactId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d01",
                         *       "title": "Wedding in June",
                         *       "eventType": "wedding",
                         *       "entries": [
                         *         {
                         *           "songId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d07",
                         *           "locked": true
                         *         }
                         *       ],
                         *       "blocked": [
                         *         "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d0c"
                         *       ],
                         *       "version": 3,
                         *       "createdBy": "alice",
                         *       "createdAt": "2026-11-21T09:30:00Z",
                         *       "updatedAt": "2026-11-21T10:05:00Z"
                         *     }
                         */
                        "application/json": components["schemas"]["PlaylistView"];
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
                /** @description There is nothing here (`not_found`). There is no such song (`song_not_found`). There is no such playlist (`playlist_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_found" | "song_not_found" | "playlist_not_found";
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
                /** @description The song is locked in its place (`song_locked`) */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "song_locked";
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
        /** Takes a song from the do-not-play list */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                    songId: components["schemas"]["UUID"];
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
                         *       "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d06",
                         *       "contactId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d01",
                         *       "title": "Wedding in June",
                         *       "eventType": "wedding",
                         *       "entries": [
                         *         {
                         *           "songId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d07",
                         *           "locked": true
                         *         }
                         *       ],
                         *       "blocked": [
                         *         "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d0c"
                         *       ],
                         *       "version": 3,
                         *       "createdBy": "alice",
                         *       "createdAt": "2026-11-21T09:30:00Z",
                         *       "updatedAt": "2026-11-21T10:05:00Z"
                         *     }
                         */
                        "application/json": components["schemas"]["PlaylistView"];
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
                /** @description There is nothing here (`not_found`). There is no such song (`song_not_found`). There is no such playlist (`playlist_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_found" | "song_not_found" | "playlist_not_found";
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
    "/api/playlists/{id}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The playlist as CSV or M3U */
        get: {
            parameters: {
                query?: {
                    format?: string;
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
                         * @example title,artist,year,genre,mood,energy,explicit,language,bpm,length_seconds
                         *     September,"Earth, Wind & Fire",1978,disco,party,5,false,en,,
                         */
                        "text/csv": string;
                        /**
                         * @example #EXTM3U
                         *     #EXTINF:-1,Earth, Wind & Fire - September
                         *     earth, wind & fire - september.mp3
                         */
                        "audio/x-mpegurl": string;
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
                /** @description There is nothing here (`not_found`). There is no such playlist (`playlist_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_found" | "playlist_not_found";
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
    "/api/playlists/{id}/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What guests wish for, the most wanted first */
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
                         *           "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d0a",
                         *           "songId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d07",
                         *           "guest": "Table 4",
                         *           "votes": 2,
                         *           "state": "open",
                         *           "createdAt": "2026-11-21T09:30:00Z"
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["Wishes"];
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
                /** @description There is nothing here (`not_found`). There is no such playlist (`playlist_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_found" | "playlist_not_found";
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
        /** Writes down what a guest wishes for */
        post: {
            parameters: {
                query?: never;
                header?: {
                    "Idempotency-Key"?: string;
                };
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "songId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d07",
                     *       "guest": "Table 4"
                     *     }
                     */
                    "application/json": components["schemas"]["WishRequest"];
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
                         *       "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d0a",
                         *       "songId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d07",
                         *       "guest": "Table 4",
                         *       "votes": 2,
                         *       "state": "open",
                         *       "createdAt": "2026-11-21T09:30:00Z"
                         *     }
                         */
                        "application/json": components["schemas"]["WishView"];
                    };
                };
                /** @description The body is not valid JSON (`malformed_json`). Some fields are not valid (`validation_failed`). The Idempotency-Key is not valid (`idempotency_key_invalid`) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "malformed_json" | "validation_failed" | "idempotency_key_invalid";
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
                /** @description There is nothing here (`not_found`). There is no such song (`song_not_found`). There is no such playlist (`playlist_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_found" | "song_not_found" | "playlist_not_found";
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
                /** @description The song is in the list already (`song_duplicate`). The song is on the do-not-play list (`song_blocked`). The first request with this Idempotency-Key is still running (`idempotency_in_flight`) */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "song_duplicate" | "song_blocked" | "idempotency_in_flight";
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
                /** @description The Idempotency-Key was used with another request (`idempotency_key_reused`) */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "idempotency_key_reused";
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
    "/api/playlists/{id}/requests/{requestId}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts the song at the end of the playlist */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                    requestId: components["schemas"]["UUID"];
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
                         *       "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d0a",
                         *       "songId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d07",
                         *       "guest": "Table 4",
                         *       "votes": 2,
                         *       "state": "open",
                         *       "createdAt": "2026-11-21T09:30:00Z"
                         *     }
                         */
                        "application/json": components["schemas"]["WishView"];
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
                /** @description There is nothing here (`not_found`). There is no such request (`request_not_found`). There is no such playlist (`playlist_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_found" | "request_not_found" | "playlist_not_found";
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
                /** @description The request conflicts with the current state (`conflict`). The song is on the do-not-play list (`song_blocked`) */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "conflict" | "song_blocked";
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
    "/api/playlists/{id}/requests/{requestId}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** It is not played */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                    requestId: components["schemas"]["UUID"];
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
                         *       "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d0a",
                         *       "songId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d07",
                         *       "guest": "Table 4",
                         *       "votes": 2,
                         *       "state": "open",
                         *       "createdAt": "2026-11-21T09:30:00Z"
                         *     }
                         */
                        "application/json": components["schemas"]["WishView"];
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
                /** @description There is nothing here (`not_found`). There is no such request (`request_not_found`). There is no such playlist (`playlist_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_found" | "request_not_found" | "playlist_not_found";
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
                /** @description The request conflicts with the current state (`conflict`) */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "conflict";
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
    "/api/playlists/{id}/requests/{requestId}/vote": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** One more guest wants it; nobody counts twice */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                    requestId: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "guest": "Table 5"
                     *     }
                     */
                    "application/json": components["schemas"]["VoteRequest"];
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
                         *       "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d0a",
                         *       "songId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d07",
                         *       "guest": "Table 4",
                         *       "votes": 2,
                         *       "state": "open",
                         *       "createdAt": "2026-11-21T09:30:00Z"
                         *     }
                         */
                        "application/json": components["schemas"]["WishView"];
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
                /** @description There is nothing here (`not_found`). There is no such request (`request_not_found`). There is no such playlist (`playlist_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_found" | "request_not_found" | "playlist_not_found";
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
                /** @description The request conflicts with the current state (`conflict`) */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "conflict";
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
    "/api/playlists/{id}/songs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds a song */
        post: {
            parameters: {
                query?: never;
                header?: {
                    "Idempotency-Key"?: string;
                    "If-Match"?: string;
                };
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "songId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d07",
                     *       "position": 0
                     *     }
                     */
                    "application/json": components["schemas"]["AddRequest"];
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
                         *       "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d06",
                         *       "contactId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d01",
                         *       "title": "Wedding in June",
                         *       "eventType": "wedding",
                         *       "entries": [
                         *         {
                         *           "songId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d07",
                         *           "locked": true
                         *         }
                         *       ],
                         *       "blocked": [
                         *         "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d0c"
                         *       ],
                         *       "version": 3,
                         *       "createdBy": "alice",
                         *       "createdAt": "2026-11-21T09:30:00Z",
                         *       "updatedAt": "2026-11-21T10:05:00Z"
                         *     }
                         */
                        "application/json": components["schemas"]["PlaylistView"];
                    };
                };
                /** @description The body is not valid JSON (`malformed_json`). Some fields are not valid (`validation_failed`). The Idempotency-Key is not valid (`idempotency_key_invalid`) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "malformed_json" | "validation_failed" | "idempotency_key_invalid";
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
                /** @description There is nothing here (`not_found`). There is no such song (`song_not_found`). There is no such playlist (`playlist_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_found" | "song_not_found" | "playlist_not_found";
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
                /** @description The song is in the list already (`song_duplicate`). The song is on the do-not-play list (`song_blocked`). The first request with this Idempotency-Key is still running (`idempotency_in_flight`) */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "song_duplicate" | "song_blocked" | "idempotency_in_flight";
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
                /** @description The Idempotency-Key was used with another request (`idempotency_key_reused`) */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "idempotency_key_reused";
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
    "/api/playlists/{id}/songs/{songId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Moves, locks or unlocks a song */
        put: {
            parameters: {
                query?: never;
                header?: {
                    "If-Match"?: string;
                };
                path: {
                    id: components["schemas"]["UUID"];
                    songId: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "position": 0,
                     *       "locked": true
                     *     }
                     */
                    "application/json": components["schemas"]["PlaceRequest"];
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
                         *       "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d06",
                         *       "contactId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d01",
                         *       "title": "Wedding in June",
                         *       "eventType": "wedding",
                         *       "entries": [
                         *         {
                         *           "songId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d07",
                         *           "locked": true
                         *         }
                         *       ],
                         *       "blocked": [
                         *         "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d0c"
                         *       ],
                         *       "version": 3,
                         *       "createdBy": "alice",
                         *       "createdAt": "2026-11-21T09:30:00Z",
                         *       "updatedAt": "2026-11-21T10:05:00Z"
                         *     }
                         */
                        "application/json": components["schemas"]["PlaylistView"];
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
                /** @description There is nothing here (`not_found`). There is no such song (`song_not_found`). There is no such playlist (`playlist_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_found" | "song_not_found" | "playlist_not_found";
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
                /** @description The song is locked in its place (`song_locked`) */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "song_locked";
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
        /** Takes a song out */
        delete: {
            parameters: {
                query?: never;
                header?: {
                    "If-Match"?: string;
                };
                path: {
                    id: components["schemas"]["UUID"];
                    songId: components["schemas"]["UUID"];
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
                         *       "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d06",
                         *       "contactId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d01",
                         *       "title": "Wedding in June",
                         *       "eventType": "wedding",
                         *       "entries": [
                         *         {
                         *           "songId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d07",
                         *           "locked": true
                         *         }
                         *       ],
                         *       "blocked": [
                         *         "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d0c"
                         *       ],
                         *       "version": 3,
                         *       "createdBy": "alice",
                         *       "createdAt": "2026-11-21T09:30:00Z",
                         *       "updatedAt": "2026-11-21T10:05:00Z"
                         *     }
                         */
                        "application/json": components["schemas"]["PlaylistView"];
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
                /** @description There is nothing here (`not_found`). There is no such song (`song_not_found`). There is no such playlist (`playlist_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_found" | "song_not_found" | "playlist_not_found";
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
                /** @description The song is locked in its place (`song_locked`) */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "song_locked";
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
    "/api/quotes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Quotes, newest first */
        get: {
            parameters: {
                query?: {
                    contactId?: components["schemas"]["UUID"];
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
                         *           "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d04",
                         *           "kind": "quote",
                         *           "contactId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d01",
                         *           "leadId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d02",
                         *           "state": "draft",
                         *           "title": "Wedding in June",
                         *           "currency": "EUR",
                         *           "lines": [
                         *             {
                         *               "description": "Evening with a band of five",
                         *               "quantity": 1,
                         *               "unitPrice": 2400,
                         *               "discountPercent": 0,
                         *               "taxPercent": 19
                         *             },
                         *             {
                         *               "description": "Dinner for a guest",
                         *               "quantity": 80,
                         *               "unitPrice": 42.5,
                         *               "discountPercent": 5,
                         *               "taxPercent": 7
                         *             }
                         *           ],
                         *           "totals": {
                         *             "lines": [
                         *               2400,
                         *               3230
                         *             ],
                         *             "net": 5630,
                         *             "taxes": [
                         *               {
                         *                 "percent": 7,
                         *                 "net": 3230,
                         *                 "amount": 226.1
                         *               },
                         *               {
                         *                 "percent": 19,
                         *                 "net": 2400,
                         *                 "amount": 456
                         *               }
                         *             ],
                         *             "total": 6312.1
                         *           },
                         *           "dueOn": "2026-12-24",
                         *           "version": 1,
                         *           "createdBy": "alice",
                         *           "createdAt": "2026-11-21T09:30:00Z",
                         *           "updatedAt": "2026-11-21T09:30:00Z"
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["PageDocumentView"];
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
        /** A draft of a new quote */
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
                    /**
                     * @example {
                     *       "contactId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d01",
                     *       "leadId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d02",
                     *       "title": "Wedding in June",
                     *       "currency": "EUR",
                     *       "lines": [
                     *         {
                     *           "description": "Evening with a band of five",
                     *           "quantity": 1,
                     *           "unitPrice": 2400,
                     *           "discountPercent": 0,
                     *           "taxPercent": 19
                     *         },
                     *         {
                     *           "description": "Dinner for a guest",
                     *           "quantity": 80,
                     *           "unitPrice": 42.5,
                     *           "discountPercent": 5,
                     *           "taxPercent": 7
                     *         }
                     *       ],
                     *       "dueOn": "2026-12-24"
                     *     }
                     */
                    "application/json": components["schemas"]["DocumentRequest"];
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
                         *       "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d04",
                         *       "kind": "quote",
                         *       "contactId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d01",
                         *       "leadId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d02",
                         *       "state": "draft",
                         *       "title": "Wedding in June",
                         *       "currency": "EUR",
                         *       "lines": [
                         *         {
                         *           "description": "Evening with a band of five",
                         *           "quantity": 1,
                         *           "unitPrice": 2400,
                         *           "discountPercent": 0,
                         *           "taxPercent": 19
                         *         },
                         *         {
                         *           "description": "Dinner for a guest",
                         *           "quantity": 80,
                         *           "unitPrice": 42.5,
                         *           "discountPercent": 5,
                         *           "taxPercent": 7
                         *         }
                         *       ],
                         *       "totals": {
                         *         "lines": [
                         *           2400,
                         *           3230
                         *         ],
                         *         "net": 5630,
                         *         "taxes": [
                         *           {
                         *             "percent": 7,
                         *             "net": 3230,
                         *             "amount": 226.1
                         *           },
                         *           {
                         *             "percent": 19,
                         *             "net": 2400,
                         *             "amount": 456
                         *           }
                         *         ],
                         *         "total": 6312.1
                         *       },
                         *       "dueOn": "2026-12-24",
                         *       "version": 1,
                         *       "createdBy": "alice",
                         *       "createdAt": "2026-11-21T09:30:00Z",
                         *       "updatedAt": "2026-11-21T09:30:00Z"
                         *     }
                         */
                        "application/json": components["schemas"]["DocumentView"];
                    };
                };
                /** @description The body is not valid JSON (`malformed_json`). Some fields are not valid (`validation_failed`). The Idempotency-Key is not valid (`idempotency_key_invalid`). The text names a variable that there is not (`variable_unknown`) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "malformed_json" | "validation_failed" | "idempotency_key_invalid" | "variable_unknown";
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
                /** @description There is no such contact (`contact_not_found`). There is no such lead (`lead_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "contact_not_found" | "lead_not_found";
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
                /** @description The first request with this Idempotency-Key is still running (`idempotency_in_flight`) */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "idempotency_in_flight";
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
                /** @description The Idempotency-Key was used with another request (`idempotency_key_reused`) */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "idempotency_key_reused";
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
    "/api/quotes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One quote with its totals */
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
                         *       "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d04",
                         *       "kind": "quote",
                         *       "contactId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d01",
                         *       "leadId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d02",
                         *       "state": "issued",
                         *       "number": "QUO-2026-000042",
                         *       "title": "Wedding in June",
                         *       "currency": "EUR",
                         *       "lines": [
                         *         {
                         *           "description": "Evening with a band of five",
                         *           "quantity": 1,
                         *           "unitPrice": 2400,
                         *           "discountPercent": 0,
                         *           "taxPercent": 19
                         *         },
                         *         {
                         *           "description": "Dinner for a guest",
                         *           "quantity": 80,
                         *           "unitPrice": 42.5,
                         *           "discountPercent": 5,
                         *           "taxPercent": 7
                         *         }
                         *       ],
                         *       "totals": {
                         *         "lines": [
                         *           2400,
                         *           3230
                         *         ],
                         *         "net": 5630,
                         *         "taxes": [
                         *           {
                         *             "percent": 7,
                         *             "net": 3230,
                         *             "amount": 226.1
                         *           },
                         *           {
                         *             "percent": 19,
                         *             "net": 2400,
                         *             "amount": 456
                         *           }
                         *         ],
                         *         "total": 6312.1
                         *       },
                         *       "dueOn": "2026-12-24",
                         *       "recipient": {
                         *         "name": "Carol Miller",
                         *         "company": "Harbour Weddings",
                         *         "email": "carol@example.com"
                         *       },
                         *       "version": 2,
                         *       "createdBy": "alice",
                         *       "createdAt": "2026-11-21T09:30:00Z",
                         *       "updatedAt": "2026-11-21T10:05:00Z",
                         *       "issuedAt": "2026-11-21T10:05:00Z"
                         *     }
                         */
                        "application/json": components["schemas"]["DocumentView"];
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
                /** @description There is nothing here (`not_found`). There is no such document (`document_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_found" | "document_not_found";
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
        /** Changes a draft */
        patch: {
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
                    /**
                     * @example {
                     *       "title": "Wedding in July",
                     *       "dueOn": "2027-01-15"
                     *     }
                     */
                    "application/json": components["schemas"]["DocumentRequest"];
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
                         *       "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d04",
                         *       "kind": "quote",
                         *       "contactId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d01",
                         *       "leadId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d02",
                         *       "state": "draft",
                         *       "title": "Wedding in July",
                         *       "currency": "EUR",
                         *       "lines": [
                         *         {
                         *           "description": "Evening with a band of five",
                         *           "quantity": 1,
                         *           "unitPrice": 2400,
                         *           "discountPercent": 0,
                         *           "taxPercent": 19
                         *         },
                         *         {
                         *           "description": "Dinner for a guest",
                         *           "quantity": 80,
                         *           "unitPrice": 42.5,
                         *           "discountPercent": 5,
                         *           "taxPercent": 7
                         *         }
                         *       ],
                         *       "totals": {
                         *         "lines": [
                         *           2400,
                         *           3230
                         *         ],
                         *         "net": 5630,
                         *         "taxes": [
                         *           {
                         *             "percent": 7,
                         *             "net": 3230,
                         *             "amount": 226.1
                         *           },
                         *           {
                         *             "percent": 19,
                         *             "net": 2400,
                         *             "amount": 456
                         *           }
                         *         ],
                         *         "total": 6312.1
                         *       },
                         *       "dueOn": "2027-01-15",
                         *       "version": 2,
                         *       "createdBy": "alice",
                         *       "createdAt": "2026-11-21T09:30:00Z",
                         *       "updatedAt": "2026-11-21T09:30:00Z"
                         *     }
                         */
                        "application/json": components["schemas"]["DocumentView"];
                    };
                };
                /** @description The body is not valid JSON (`malformed_json`). Some fields are not valid (`validation_failed`). The text names a variable that there is not (`variable_unknown`) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "malformed_json" | "validation_failed" | "variable_unknown";
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
                /** @description There is nothing here (`not_found`). There is no such lead (`lead_not_found`). There is no such document (`document_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_found" | "lead_not_found" | "document_not_found";
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
                /** @description The document is not in a state that allows this (`document_state`) */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "document_state";
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
        trace?: never;
    };
    "/api/quotes/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The customer accepted it */
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
                         *       "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d04",
                         *       "kind": "quote",
                         *       "contactId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d01",
                         *       "leadId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d02",
                         *       "state": "accepted",
                         *       "number": "QUO-2026-000042",
                         *       "title": "Wedding in June",
                         *       "currency": "EUR",
                         *       "lines": [
                         *         {
                         *           "description": "Evening with a band of five",
                         *           "quantity": 1,
                         *           "unitPrice": 2400,
                         *           "discountPercent": 0,
                         *           "taxPercent": 19
                         *         },
                         *         {
                         *           "description": "Dinner for a guest",
                         *           "quantity": 80,
                         *           "unitPrice": 42.5,
                         *           "discountPercent": 5,
                         *           "taxPercent": 7
                         *         }
                         *       ],
                         *       "totals": {
                         *         "lines": [
                         *           2400,
                         *           3230
                         *         ],
                         *         "net": 5630,
                         *         "taxes": [
                         *           {
                         *             "percent": 7,
                         *             "net": 3230,
                         *             "amount": 226.1
                         *           },
                         *           {
                         *             "percent": 19,
                         *             "net": 2400,
                         *             "amount": 456
                         *           }
                         *         ],
                         *         "total": 6312.1
                         *       },
                         *       "dueOn": "2026-12-24",
                         *       "recipient": {
                         *         "name": "Carol Miller",
                         *         "company": "Harbour Weddings",
                         *         "email": "carol@example.com"
                         *       },
                         *       "version": 3,
                         *       "createdBy": "alice",
                         *       "createdAt": "2026-11-21T09:30:00Z",
                         *       "updatedAt": "2026-11-21T10:05:00Z",
                         *       "issuedAt": "2026-11-21T10:05:00Z"
                         *     }
                         */
                        "application/json": components["schemas"]["DocumentView"];
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
                /** @description There is nothing here (`not_found`). There is no such document (`document_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_found" | "document_not_found";
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
                /** @description The document is not in a state that allows this (`document_state`) */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "document_state";
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
    "/api/quotes/{id}/convert": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes a draft of a contract or an invoice from it */
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
                     *       "to": "invoice"
                     *     }
                     */
                    "application/json": components["schemas"]["ConvertRequest"];
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
                         *       "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d04",
                         *       "kind": "invoice",
                         *       "contactId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d01",
                         *       "leadId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d02",
                         *       "state": "draft",
                         *       "title": "Wedding in June",
                         *       "currency": "EUR",
                         *       "lines": [
                         *         {
                         *           "description": "Evening with a band of five",
                         *           "quantity": 1,
                         *           "unitPrice": 2400,
                         *           "discountPercent": 0,
                         *           "taxPercent": 19
                         *         },
                         *         {
                         *           "description": "Dinner for a guest",
                         *           "quantity": 80,
                         *           "unitPrice": 42.5,
                         *           "discountPercent": 5,
                         *           "taxPercent": 7
                         *         }
                         *       ],
                         *       "totals": {
                         *         "lines": [
                         *           2400,
                         *           3230
                         *         ],
                         *         "net": 5630,
                         *         "taxes": [
                         *           {
                         *             "percent": 7,
                         *             "net": 3230,
                         *             "amount": 226.1
                         *           },
                         *           {
                         *             "percent": 19,
                         *             "net": 2400,
                         *             "amount": 456
                         *           }
                         *         ],
                         *         "total": 6312.1
                         *       },
                         *       "dueOn": "2026-12-24",
                         *       "version": 1,
                         *       "createdBy": "alice",
                         *       "createdAt": "2026-11-21T09:30:00Z",
                         *       "updatedAt": "2026-11-21T09:30:00Z",
                         *       "convertedFrom": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d0e"
                         *     }
                         */
                        "application/json": components["schemas"]["DocumentView"];
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
                /** @description There is nothing here (`not_found`). There is no such document (`document_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_found" | "document_not_found";
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
                /** @description The document is not in a state that allows this (`document_state`) */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "document_state";
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
    "/api/quotes/{id}/issue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives it the next number; it stays as it is from now on */
        post: {
            parameters: {
                query?: never;
                header?: {
                    "Idempotency-Key"?: string;
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
                        /**
                         * @example {
                         *       "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d04",
                         *       "kind": "quote",
                         *       "contactId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d01",
                         *       "leadId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d02",
                         *       "state": "issued",
                         *       "number": "QUO-2026-000042",
                         *       "title": "Wedding in June",
                         *       "currency": "EUR",
                         *       "lines": [
                         *         {
                         *           "description": "Evening with a band of five",
                         *           "quantity": 1,
                         *           "unitPrice": 2400,
                         *           "discountPercent": 0,
                         *           "taxPercent": 19
                         *         },
                         *         {
                         *           "description": "Dinner for a guest",
                         *           "quantity": 80,
                         *           "unitPrice": 42.5,
                         *           "discountPercent": 5,
                         *           "taxPercent": 7
                         *         }
                         *       ],
                         *       "totals": {
                         *         "lines": [
                         *           2400,
                         *           3230
                         *         ],
                         *         "net": 5630,
                         *         "taxes": [
                         *           {
                         *             "percent": 7,
                         *             "net": 3230,
                         *             "amount": 226.1
                         *           },
                         *           {
                         *             "percent": 19,
                         *             "net": 2400,
                         *             "amount": 456
                         *           }
                         *         ],
                         *         "total": 6312.1
                         *       },
                         *       "dueOn": "2026-12-24",
                         *       "recipient": {
                         *         "name": "Carol Miller",
                         *         "company": "Harbour Weddings",
                         *         "email": "carol@example.com"
                         *       },
                         *       "version": 2,
                         *       "createdBy": "alice",
                         *       "createdAt": "2026-11-21T09:30:00Z",
                         *       "updatedAt": "2026-11-21T10:05:00Z",
                         *       "issuedAt": "2026-11-21T10:05:00Z"
                         *     }
                         */
                        "application/json": components["schemas"]["DocumentView"];
                    };
                };
                /** @description Some fields are not valid (`validation_failed`). The Idempotency-Key is not valid (`idempotency_key_invalid`) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "validation_failed" | "idempotency_key_invalid";
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
                /** @description There is nothing here (`not_found`). There is no such contact (`contact_not_found`). There is no such document (`document_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_found" | "contact_not_found" | "document_not_found";
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
                /** @description The document is not in a state that allows this (`document_state`). The first request with this Idempotency-Key is still running (`idempotency_in_flight`) */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "document_state" | "idempotency_in_flight";
                        };
                    };
                };
                /** @description The Idempotency-Key was used with another request (`idempotency_key_reused`) */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "idempotency_key_reused";
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
    "/api/quotes/{id}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The quote on paper */
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
                        /** @example %PDF-1.5 ... */
                        "application/pdf": string;
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
                /** @description There is nothing here (`not_found`). There is no such document (`document_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_found" | "document_not_found";
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
    "/api/quotes/{id}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes it void */
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
                     *       "reason": "mistake"
                     *     }
                     */
                    "application/json": components["schemas"]["VoidRequest"];
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
                         *       "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d04",
                         *       "kind": "quote",
                         *       "contactId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d01",
                         *       "leadId": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d02",
                         *       "state": "voided",
                         *       "number": "QUO-2026-000042",
                         *       "title": "Wedding in June",
                         *       "currency": "EUR",
                         *       "lines": [
                         *         {
                         *           "description": "Evening with a band of five",
                         *           "quantity": 1,
                         *           "unitPrice": 2400,
                         *           "discountPercent": 0,
                         *           "taxPercent": 19
                         *         },
                         *         {
                         *           "description": "Dinner for a guest",
                         *           "quantity": 80,
                         *           "unitPrice": 42.5,
                         *           "discountPercent": 5,
                         *           "taxPercent": 7
                         *         }
                         *       ],
                         *       "totals": {
                         *         "lines": [
                         *           2400,
                         *           3230
                         *         ],
                         *         "net": 5630,
                         *         "taxes": [
                         *           {
                         *             "percent": 7,
                         *             "net": 3230,
                         *             "amount": 226.1
                         *           },
                         *           {
                         *             "percent": 19,
                         *             "net": 2400,
                         *             "amount": 456
                         *           }
                         *         ],
                         *         "total": 6312.1
                         *       },
                         *       "dueOn": "2026-12-24",
                         *       "recipient": {
                         *         "name": "Carol Miller",
                         *         "company": "Harbour Weddings",
                         *         "email": "carol@example.com"
                         *       },
                         *       "version": 3,
                         *       "createdBy": "alice",
                         *       "createdAt": "2026-11-21T09:30:00Z",
                         *       "updatedAt": "2026-11-21T10:05:00Z",
                         *       "issuedAt": "2026-11-21T10:05:00Z",
                         *       "reason": "mistake",
                         *       "settledAt": "2026-11-21T10:05:00Z"
                         *     }
                         */
                        "application/json": components["schemas"]["DocumentView"];
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
                /** @description There is nothing here (`not_found`). There is no such document (`document_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_found" | "document_not_found";
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
                /** @description The document is not in a state that allows this (`document_state`) */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "document_state";
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
    "/api/songs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Songs, newest in the catalogue first; with q those whose title or artist is like it */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    genre?: string;
                    limit?: number;
                    mood?: string;
                    q?: string;
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
                         *           "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d07",
                         *           "title": "September",
                         *           "artist": "Earth, Wind & Fire",
                         *           "year": 1978,
                         *           "genre": "disco",
                         *           "mood": "party",
                         *           "energy": 5,
                         *           "explicit": false,
                         *           "language": "en"
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["PageSongView"];
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
        /** A new song for the catalogue */
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
                     *       "title": "September",
                     *       "artist": "Earth, Wind & Fire",
                     *       "year": 1978,
                     *       "genre": "disco",
                     *       "mood": "party",
                     *       "energy": 5,
                     *       "explicit": false,
                     *       "language": "en"
                     *     }
                     */
                    "application/json": components["schemas"]["SongRequest"];
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
                         *       "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d07",
                         *       "title": "September",
                         *       "artist": "Earth, Wind & Fire",
                         *       "year": 1978,
                         *       "genre": "disco",
                         *       "mood": "party",
                         *       "energy": 5,
                         *       "explicit": false,
                         *       "language": "en"
                         *     }
                         */
                        "application/json": components["schemas"]["SongView"];
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
                /** @description The song is in the list already (`song_duplicate`) */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "song_duplicate";
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
    "/api/songs/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The catalogue as CSV or M3U */
        get: {
            parameters: {
                query?: {
                    format?: string;
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
                         * @example title,artist,year,genre,mood,energy,explicit,language,bpm,length_seconds
                         *     September,"Earth, Wind & Fire",1978,disco,party,5,false,en,,
                         */
                        "text/csv": string;
                        /**
                         * @example #EXTM3U
                         *     #EXTINF:-1,Earth, Wind & Fire - September
                         *     earth, wind & fire - september.mp3
                         */
                        "audio/x-mpegurl": string;
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
    "/api/songs/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds the songs of a CSV that are not there; rows that are not right are named */
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
                     * @example title,artist,year,genre,mood,energy,explicit,language,bpm,length_seconds
                     *     September,"Earth, Wind & Fire",1978,disco,party,5,false,en,,
                     */
                    "text/csv": string;
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
                         *       "added": 1,
                         *       "known": 0,
                         *       "refused": 1,
                         *       "rows": [
                         *         {
                         *           "row": 2,
                         *           "field": "energy",
                         *           "message": "must be less than or equal to 5"
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["Report"];
                    };
                };
                /** @description The body is not valid JSON (`malformed_json`). Some fields are not valid (`validation_failed`). The CSV cannot be read (`csv_invalid`) */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "malformed_json" | "validation_failed" | "csv_invalid";
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
    "/api/songs/recommend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What fits an event, with reasons; the same for the same wish */
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
                     *       "eventType": "wedding",
                     *       "moment": "peak_hour",
                     *       "liked": [
                     *         "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d07"
                     *       ],
                     *       "disliked": [],
                     *       "genres": [
                     *         "disco"
                     *       ],
                     *       "decades": [
                     *         1970
                     *       ],
                     *       "allowExplicit": false,
                     *       "count": 5
                     *     }
                     */
                    "application/json": components["schemas"]["RecommendationRequest"];
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
                         *           "song": {
                         *             "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d07",
                         *             "title": "September",
                         *             "artist": "Earth, Wind & Fire",
                         *             "year": 1978,
                         *             "genre": "disco",
                         *             "mood": "party",
                         *             "energy": 5,
                         *             "explicit": false,
                         *             "language": "en"
                         *           },
                         *           "score": 135,
                         *           "reasons": [
                         *             "party mood fits the peak hour",
                         *             "disco goes well with a wedding event"
                         *           ]
                         *         }
                         *       ]
                         *     }
                         */
                        "application/json": components["schemas"]["Recommendations"];
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
                /** @description There is no such playlist (`playlist_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "playlist_not_found";
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
    "/api/songs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One song */
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
                         *       "id": "0199a5e2-7c31-7b60-9d1f-3f2b6a1c0d07",
                         *       "title": "September",
                         *       "artist": "Earth, Wind & Fire",
                         *       "year": 1978,
                         *       "genre": "disco",
                         *       "mood": "party",
                         *       "energy": 5,
                         *       "explicit": false,
                         *       "language": "en"
                         *     }
                         */
                        "application/json": components["schemas"]["SongView"];
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
                /** @description There is nothing here (`not_found`). There is no such song (`song_not_found`) */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"] & {
                            /** @enum {string} */
                            code?: "not_found" | "song_not_found";
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
        AddRequest: {
            songId: components["schemas"]["UUID"];
            /** Format: int32 */
            position?: number;
        };
        Attempt: {
            id?: string;
            outcome?: string;
            reason?: string;
        };
        CallOf: {
            contactId: components["schemas"]["UUID"];
        };
        CallRequest: {
            purpose?: string;
        };
        CancelRequest: {
            reason: string;
        };
        Candidates: {
            items?: components["schemas"]["ContactView"][];
        };
        Column: {
            status?: components["schemas"]["LeadStatus"];
            /** Format: int64 */
            count?: number;
            values?: {
                [key: string]: number;
            };
        };
        CommunicationView: {
            id?: components["schemas"]["UUID"];
            kind?: string;
            type?: string;
            at?: components["schemas"]["Instant"];
            fields?: Record<string, never>;
        };
        ConsentRequest: {
            channel: string;
            purpose: string;
            state: string;
            wordingVersion: string;
            evidence?: string;
        };
        ConsentView: {
            id?: components["schemas"]["UUID"];
            channel?: string;
            purpose?: string;
            state?: string;
            wordingVersion?: string;
            evidence?: string;
            recordedBy?: string;
            recordedAt?: components["schemas"]["Instant"];
        };
        ConsultationRequest: {
            contactId: components["schemas"]["UUID"];
            agent: string;
            title?: string;
            startsAt?: components["schemas"]["Instant"];
            localStart?: components["schemas"]["LocalDateTime"];
            timeZone?: string;
            /** Format: int32 */
            minutes?: number;
        };
        ConsultationView: {
            id?: components["schemas"]["UUID"];
            contactId?: components["schemas"]["UUID"];
            contactName?: string;
            agent?: string;
            title?: string;
            startsAt?: components["schemas"]["Instant"];
            endsAt?: components["schemas"]["Instant"];
            timeZone?: string;
            localStart?: components["schemas"]["LocalDateTime"];
            state?: string;
            reason?: string;
            /** Format: int32 */
            version?: number;
            createdBy?: string;
            createdAt?: components["schemas"]["Instant"];
            updatedAt?: components["schemas"]["Instant"];
        };
        ContactExport: {
            exportedAt?: components["schemas"]["Instant"];
            contact?: components["schemas"]["ContactView"];
            parts?: Record<string, never>;
        };
        ContactMatch: {
            contact?: components["schemas"]["ContactView"];
            candidates?: components["schemas"]["ContactView"][];
        };
        ContactRequest: {
            name?: string;
            emails?: components["schemas"]["PointRequest"][];
            phones?: components["schemas"]["PointRequest"][];
            company?: string;
            tags?: string[];
            language?: string;
            timeZone?: string;
            source?: string;
            custom?: {
                [key: string]: string;
            };
        };
        ContactView: {
            id?: components["schemas"]["UUID"];
            name?: string;
            emails?: components["schemas"]["PointView"][];
            phones?: components["schemas"]["PointView"][];
            company?: string;
            tags?: string[];
            language?: string;
            timeZone?: string;
            source?: string;
            custom?: {
                [key: string]: string;
            };
            /** Format: int32 */
            version?: number;
            createdAt?: components["schemas"]["Instant"];
            updatedAt?: components["schemas"]["Instant"];
        };
        ContractTemplateRequest: {
            title?: string;
            language?: string;
            body?: string;
        };
        ContractTemplateView: {
            id?: components["schemas"]["UUID"];
            title?: string;
            language?: string;
            body?: string;
            variables?: string[];
            /** Format: int32 */
            version?: number;
            createdBy?: string;
            createdAt?: components["schemas"]["Instant"];
            updatedAt?: components["schemas"]["Instant"];
        };
        ConvertRequest: {
            to: string;
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
        Difference: {
            /** Format: int32 */
            from?: number;
            /** Format: int32 */
            to?: number;
            diff?: string;
        };
        DocumentRequest: {
            contactId?: components["schemas"]["UUID"];
            leadId?: components["schemas"]["UUID"];
            title?: string;
            currency?: string;
            lines?: components["schemas"]["Line"][];
            body?: string;
            templateId?: components["schemas"]["UUID"];
            /**
             * Format: date
             * @example 2022-03-10
             */
            dueOn?: string | null;
        };
        DocumentView: {
            id?: components["schemas"]["UUID"];
            kind?: string;
            contactId?: components["schemas"]["UUID"];
            contactName?: string;
            leadId?: components["schemas"]["UUID"];
            convertedFrom?: components["schemas"]["UUID"];
            state?: string;
            number?: string;
            creditNumber?: string;
            title?: string;
            currency?: string;
            lines?: components["schemas"]["Line"][];
            totals?: components["schemas"]["Totals"];
            body?: string;
            dueOn?: components["schemas"]["LocalDate"];
            recipient?: components["schemas"]["Recipient"];
            reason?: string;
            /** Format: int32 */
            version?: number;
            createdBy?: string;
            createdAt?: components["schemas"]["Instant"];
            updatedAt?: components["schemas"]["Instant"];
            issuedAt?: components["schemas"]["Instant"];
            settledAt?: components["schemas"]["Instant"];
        };
        Entry: {
            songId?: components["schemas"]["UUID"];
            locked?: boolean;
        };
        ErasureReceipt: {
            contactId?: components["schemas"]["UUID"];
            counts?: {
                [key: string]: number;
            };
            erasedBy?: string;
            erasedAt?: components["schemas"]["Instant"];
            transcriptsForgottenBy?: components["schemas"]["Instant"];
        };
        History: {
            items?: components["schemas"]["MergeView"][];
        };
        HoursRequest: {
            timeZone: string;
            days: {
                [key: string]: components["schemas"]["Span"];
            };
            /** Format: int32 */
            slotMinutes?: number;
        };
        HoursView: {
            agent?: string;
            timeZone?: string;
            days?: {
                [key: string]: components["schemas"]["Span"];
            };
            /** Format: int32 */
            slotMinutes?: number;
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
        ImportView: {
            id?: components["schemas"]["UUID"];
            state?: string;
            dryRun?: boolean;
            /** Format: int32 */
            parts?: number;
            /** Format: int32 */
            doneRows?: number;
            /** Format: int32 */
            created?: number;
            /** Format: int32 */
            refused?: number;
            reason?: string;
            createdBy?: string;
            createdAt?: components["schemas"]["Instant"];
            finishedAt?: components["schemas"]["Instant"];
        };
        /**
         * Format: date-time
         * @example 2022-03-10T16:15:50Z
         */
        Instant: string;
        LeadBoard: {
            columns?: components["schemas"]["Column"][];
        };
        LeadRequest: {
            contactId?: components["schemas"]["UUID"];
            title?: string;
            status?: components["schemas"]["LeadStatus"];
            reason?: string;
            note?: string;
            /** Format: int32 */
            priority?: number;
            source?: string;
            owner?: string;
            value?: number;
            currency?: string;
            nextAction?: string;
            /**
             * Format: date-time
             * @example 2022-03-10T16:15:50Z
             */
            nextActionAt?: string | null;
            tags?: string[];
            custom?: {
                [key: string]: string;
            };
        };
        /** @enum {string} */
        LeadStatus: "new" | "contacted" | "qualified" | "proposal" | "won" | "lost";
        LeadView: {
            id?: components["schemas"]["UUID"];
            contactId?: components["schemas"]["UUID"];
            contactName?: string;
            title?: string;
            status?: components["schemas"]["LeadStatus"];
            nextStatuses?: components["schemas"]["LeadStatus"][];
            /** Format: int32 */
            priority?: number;
            source?: string;
            owner?: string;
            value?: number;
            currency?: string;
            nextAction?: string;
            nextActionAt?: components["schemas"]["Instant"];
            tags?: string[];
            custom?: {
                [key: string]: string;
            };
            history?: components["schemas"]["Move"][];
            /** Format: int32 */
            version?: number;
            createdAt?: components["schemas"]["Instant"];
            updatedAt?: components["schemas"]["Instant"];
        };
        Ledger: {
            items?: components["schemas"]["ConsentView"][];
        };
        Line: {
            description: string;
            quantity: number;
            unitPrice: number;
            discountPercent?: number;
            taxPercent?: number;
        };
        Listed: {
            items?: components["schemas"]["DeadLetter"][];
        };
        /**
         * Format: date
         * @example 2022-03-10
         */
        LocalDate: string;
        /**
         * @description Date and time as a clock on the wall shows it, without an offset
         * @example 2026-03-10T12:15:00
         */
        LocalDateTime: string;
        /**
         * Format: local-time
         * @example 13:45:30.123456789
         */
        LocalTime: string;
        MergeRequest: {
            contactId: components["schemas"]["UUID"];
        };
        MergeView: {
            mergedContactId?: components["schemas"]["UUID"];
            merged?: components["schemas"]["ContactView"];
            mergedBy?: string;
            mergedAt?: components["schemas"]["Instant"];
        };
        Move: {
            from?: string;
            to?: string;
            reason?: string;
            note?: string;
            changedBy?: string;
            changedAt?: components["schemas"]["Instant"];
        };
        NoteChange: {
            text?: string;
            pinned?: boolean;
        };
        NoteRequest: {
            text: string;
            pinned?: boolean;
        };
        NoteView: {
            id?: components["schemas"]["UUID"];
            author?: string;
            text?: string;
            pinned?: boolean;
            generated?: boolean;
            editedBy?: string;
            createdAt?: components["schemas"]["Instant"];
        };
        PageCommunicationView: {
            items?: components["schemas"]["CommunicationView"][];
            nextCursor?: string;
        };
        PageConsultationView: {
            items?: components["schemas"]["ConsultationView"][];
            nextCursor?: string;
        };
        PageContactView: {
            items?: components["schemas"]["ContactView"][];
            nextCursor?: string;
        };
        PageContractTemplateView: {
            items?: components["schemas"]["ContractTemplateView"][];
            nextCursor?: string;
        };
        PageDocumentView: {
            items?: components["schemas"]["DocumentView"][];
            nextCursor?: string;
        };
        PageLeadView: {
            items?: components["schemas"]["LeadView"][];
            nextCursor?: string;
        };
        PageNoteView: {
            items?: components["schemas"]["NoteView"][];
            nextCursor?: string;
        };
        PagePlaylistView: {
            items?: components["schemas"]["PlaylistView"][];
            nextCursor?: string;
        };
        PageRowOutcome: {
            items?: components["schemas"]["RowOutcome"][];
            nextCursor?: string;
        };
        PageScriptView: {
            items?: components["schemas"]["ScriptView"][];
            nextCursor?: string;
        };
        PageSongView: {
            items?: components["schemas"]["SongView"][];
            nextCursor?: string;
        };
        PlaceRequest: {
            /** Format: int32 */
            position?: number;
            locked?: boolean;
        };
        PlaylistRequest: {
            contactId?: components["schemas"]["UUID"];
            title?: string;
            eventType?: string;
        };
        PlaylistView: {
            id?: components["schemas"]["UUID"];
            contactId?: components["schemas"]["UUID"];
            contactName?: string;
            title?: string;
            eventType?: string;
            entries?: components["schemas"]["Entry"][];
            blocked?: string[];
            /** Format: int32 */
            version?: number;
            createdBy?: string;
            createdAt?: components["schemas"]["Instant"];
            updatedAt?: components["schemas"]["Instant"];
        };
        PointRequest: {
            value: string;
            country?: string;
            label?: string;
            verified?: boolean;
            primary?: boolean;
        };
        PointView: {
            value?: string;
            label?: string;
            verified?: boolean;
            primary?: boolean;
        };
        Recipient: {
            name?: string;
            company?: string;
            email?: string;
        };
        Recommendation: {
            song?: components["schemas"]["SongView"];
            /** Format: int32 */
            score?: number;
            reasons?: string[];
        };
        RecommendationRequest: {
            eventType: string;
            moment?: string;
            liked?: string[];
            disliked?: string[];
            genres?: string[];
            decades?: number[];
            language?: string;
            allowExplicit?: boolean;
            /** Format: int32 */
            maxLengthSeconds?: number;
            playlistId?: components["schemas"]["UUID"];
            /** Format: int32 */
            count?: number;
        };
        Recommendations: {
            items?: components["schemas"]["Recommendation"][];
        };
        Redriven: {
            items?: components["schemas"]["Attempt"][];
        };
        RenderRequest: {
            leadId: components["schemas"]["UUID"];
        };
        Rendered: {
            text?: string;
            missing?: string[];
        };
        Report: {
            /** Format: int32 */
            added?: number;
            /** Format: int32 */
            known?: number;
            /** Format: int32 */
            refused?: number;
            rows?: components["schemas"]["Row"][];
        };
        RequestList: {
            items?: components["schemas"]["RequestView"][];
        };
        RequestView: {
            id?: components["schemas"]["UUID"];
            leadId?: components["schemas"]["UUID"];
            contactId?: components["schemas"]["UUID"];
            channel?: string;
            purpose?: string;
            phone?: string;
            text?: string;
            scriptId?: components["schemas"]["UUID"];
            state?: string;
            reason?: string;
            callId?: components["schemas"]["UUID"];
            requestedBy?: string;
            requestedAt?: components["schemas"]["Instant"];
            expiresAt?: components["schemas"]["Instant"];
            settledAt?: components["schemas"]["Instant"];
        };
        RescheduleRequest: {
            startsAt?: components["schemas"]["Instant"];
            localStart?: components["schemas"]["LocalDateTime"];
            timeZone?: string;
            /** Format: int32 */
            minutes?: number;
        };
        RollbackRequest: {
            /** Format: int32 */
            version: number;
        };
        Row: {
            /** Format: int32 */
            row?: number;
            field?: string;
            message?: string;
        };
        RowOutcome: {
            /** Format: int32 */
            row?: number;
            outcome?: string;
            leadId?: components["schemas"]["UUID"];
            code?: string;
            field?: string;
            message?: string;
        };
        ScriptRequest: {
            title?: string;
            category?: string;
            body?: string;
            language?: string;
            tags?: string[];
            statuses?: components["schemas"]["LeadStatus"][];
            reasons?: string[];
            state?: string;
        };
        ScriptView: {
            id?: components["schemas"]["UUID"];
            title?: string;
            category?: string;
            language?: string;
            tags?: string[];
            statuses?: string[];
            reasons?: string[];
            body?: string;
            state?: string;
            /** Format: int32 */
            published?: number;
            /** Format: int32 */
            version?: number;
            variables?: string[];
            createdBy?: string;
            createdAt?: components["schemas"]["Instant"];
            updatedAt?: components["schemas"]["Instant"];
        };
        Settled: {
            outcome?: string;
            by?: string;
            at?: components["schemas"]["Instant"];
        };
        Slot: {
            startsAt?: components["schemas"]["Instant"];
            endsAt?: components["schemas"]["Instant"];
            localStart?: components["schemas"]["LocalDateTime"];
        };
        Slots: {
            items?: components["schemas"]["Slot"][];
        };
        SmsRequest: {
            text?: string;
            scriptId?: components["schemas"]["UUID"];
            purpose?: string;
        };
        SongRequest: {
            title: string;
            artist: string;
            /** Format: int32 */
            year: number;
            genre: string;
            mood: string;
            /** Format: int32 */
            energy: number;
            explicit?: boolean;
            language?: string;
            /** Format: int32 */
            bpm?: number;
            /** Format: int32 */
            lengthSeconds?: number;
        };
        SongView: {
            id?: components["schemas"]["UUID"];
            title?: string;
            artist?: string;
            /** Format: int32 */
            year?: number;
            genre?: string;
            mood?: string;
            /** Format: int32 */
            energy?: number;
            explicit?: boolean;
            language?: string;
            /** Format: int32 */
            bpm?: number;
            /** Format: int32 */
            lengthSeconds?: number;
        };
        Span: {
            from: components["schemas"]["LocalTime"];
            until: components["schemas"]["LocalTime"];
        };
        Suggestions: {
            items?: components["schemas"]["ScriptView"][];
        };
        Tax: {
            percent?: number;
            net?: number;
            amount?: number;
        };
        Totals: {
            lines?: number[];
            net?: number;
            taxes?: components["schemas"]["Tax"][];
            total?: number;
        };
        /** Format: uuid */
        UUID: string;
        Variables: {
            items?: string[];
        };
        VersionList: {
            items?: components["schemas"]["VersionView"][];
        };
        VersionView: {
            /** Format: int32 */
            version?: number;
            title?: string;
            body?: string;
            changedBy?: string;
            changedAt?: components["schemas"]["Instant"];
        };
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
        VoidRequest: {
            reason: string;
        };
        VoteRequest: {
            guest: string;
        };
        WishRequest: {
            songId: components["schemas"]["UUID"];
            guest: string;
        };
        WishView: {
            id?: components["schemas"]["UUID"];
            songId?: components["schemas"]["UUID"];
            guest?: string;
            /** Format: int32 */
            votes?: number;
            state?: string;
            createdAt?: components["schemas"]["Instant"];
        };
        Wishes: {
            items?: components["schemas"]["WishView"][];
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
