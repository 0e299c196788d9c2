#!/bin/bash
# Runs once, when the volume is new: one database and one user per service.
set -euo pipefail

create() {
  psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" --set "password=$2" <<SQL
create role $1 login password :'password';
create database $1 owner $1;
revoke connect on database $1 from public;
SQL
}

create token "$TOKEN_DATABASE_PASSWORD"
create transfer "$TRANSFER_DATABASE_PASSWORD"
create leads "$LEADS_DATABASE_PASSWORD"
create conversation "$CONVERSATION_DATABASE_PASSWORD"
create keycloak "$KEYCLOAK_DATABASE_PASSWORD"
