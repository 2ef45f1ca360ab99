// Generated from the routes of the server by `npm run generate`; do not edit.
export interface paths {
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is signed in, and what they may do
         * @description Open to everyone.
         */
        get: operations["getSession"];
        put?: never;
        /**
         * Sign in by password; with codes in use, the first of two steps
         * @description Open to everyone.
         */
        post: operations["postSession"];
        /**
         * Sign out
         * @description Open to everyone.
         */
        delete: operations["deleteSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The second step of signing in: six digits of the app, or a recovery code
         * @description Open to everyone.
         */
        post: operations["postSessionCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/passkeys/begin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin adding a passkey to one's own account
         * @description Needs: signed-in recently.
         */
        post: operations["postPasskeysBegin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/passkeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add the passkey that the browser made
         * @description Needs: signed-in recently.
         */
        post: operations["postPasskeys"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/passkey/begin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin signing in by passkey
         * @description Open to everyone.
         */
        post: operations["postSessionPasskeyBegin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/passkey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in by passkey
         * @description Open to everyone.
         */
        post: operations["postSessionPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List accounts: all, or those that are looked for
         * @description Needs: identity.account.read.
         */
        get: operations["getAccounts"];
        put?: never;
        /**
         * Create an account
         * @description Needs: identity.account.create.
         */
        post: operations["postAccounts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One account: its roles, how it can be entered, where it is signed in; that it was opened is written into the audit
         * @description Needs: identity.account.read.
         */
        get: operations["getAccountsId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/explanation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Why an account may do something, or which roles would allow it
         * @description Needs: identity.account.read.
         */
        get: operations["getAccountsIdExplanation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Disable an account, which signs it out everywhere, or let it be used again; for a grave one it takes two people
         * @description Needs: identity.account.change (recent sign-in).
         */
        put: operations["putAccountsIdState"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/resets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take ways in from an account or give it a first password; for a grave one it takes two people, and no password
         * @description Needs: identity.account.change (recent sign-in).
         */
        post: operations["postAccountsIdResets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Sign an account out everywhere
         * @description Needs: identity.account.change (recent sign-in).
         */
        delete: operations["deleteAccountsIdSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/actor-names": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The names of those who did something, by how histories keep them; who is not staff has none
         * @description Needs: identity.actor.read.
         */
        get: operations["getActorNames"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everything that a role can allow
         * @description Needs: identity.role.read.
         */
        get: operations["getPermissions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The built-in roles and the library's own
         * @description Needs: identity.role.read.
         */
        get: operations["getRoles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/roles/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Make a role of permissions, or make it anew; with a grave permission it waits for a second person
         * @description Needs: identity.role.define (recent sign-in).
         */
        put: operations["putRolesCode"];
        post?: never;
        /**
         * Take away a role of the library's own that nobody holds
         * @description Needs: identity.role.define (recent sign-in).
         */
        delete: operations["deleteRolesCode"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The roles that an account was given, where and until when
         * @description Needs: identity.account.read.
         */
        get: operations["getAccountsIdRoles"];
        /**
         * Give an account exactly these roles; a grave one waits for a second person
         * @description Needs: identity.role.assign (recent sign-in).
         */
        put: operations["putAccountsIdRoles"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/delegations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What one has delegated, and what was delegated to one
         * @description Needs: signed-in.
         */
        get: operations["getDelegations"];
        put?: never;
        /**
         * Lend one's own role to a colleague until a day
         * @description Needs: identity.role.delegate (recent sign-in).
         */
        post: operations["postDelegations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/delegable-roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The roles that one may lend: held by oneself, now, and without a grave permission
         * @description Needs: identity.role.delegate.
         */
        get: operations["getDelegableRoles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/colleagues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Staff who can sign in, by a part of their name: to whom something can be delegated
         * @description Needs: identity.role.delegate.
         */
        get: operations["getColleagues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/delegations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End a delegation early: take back what one lent, hand back what one was lent
         * @description Needs: signed-in.
         */
        delete: operations["deleteDelegationsId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What waits for a second person
         * @description Needs: identity.role.read.
         */
        get: operations["getProposals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proposals/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve or reject what somebody else proposed; approved, it is done at once
         * @description Needs: identity.proposal.decide (recent sign-in).
         */
        post: operations["postProposalsIdDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List API tokens in use, without their secrets
         * @description Needs: identity.token.read.
         */
        get: operations["getTokens"];
        put?: never;
        /**
         * Create an API token; its secret is shown this once, and one with a grave role waits for a second person
         * @description Needs: identity.token.create (recent sign-in).
         */
        post: operations["postTokens"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke an API token or an OAuth client at once
         * @description Needs: identity.token.revoke.
         */
        delete: operations["deleteTokensId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List OAuth clients in use, without their secrets
         * @description Needs: identity.token.read.
         */
        get: operations["getClients"];
        put?: never;
        /**
         * Create an OAuth client (RFC 6749 §4.4); its secret is shown this once, and one with a grave scope waits for a second person
         * @description Needs: identity.token.create (recent sign-in).
         */
        post: operations["postClients"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/scopes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a client can be allowed: the permissions, in words
         * @description Needs: identity.token.read.
         */
        get: operations["getScopes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{id}/scopes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change what a client may do, and how often; its tokens end, and a grave scope that it had not waits for a second person
         * @description Needs: identity.token.create (recent sign-in).
         */
        put: operations["putClientsIdScopes"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{id}/secrets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a client a new secret, shown this once; the old one counts for some hours yet
         * @description Needs: identity.token.create (recent sign-in).
         */
        post: operations["postClientsIdSecrets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who did what to whom or what, newest first
         * @description Needs: identity.audit.read.
         */
        get: operations["getAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/verifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Compute the audit's chain of hashes anew and say whether anything was changed
         * @description Needs: identity.audit.verify.
         */
        post: operations["postAuditVerifications"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How long the audit's payloads are kept
         * @description Needs: identity.audit.read.
         */
        get: operations["getAuditPolicy"];
        /**
         * Change how long the audit's payloads are kept
         * @description Needs: identity.audit.keep (recent sign-in).
         */
        put: operations["putAuditPolicy"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/retention-report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is kept for how long, what was taken away in the last 30 days, and what is older now: counted anew
         * @description Needs: identity.audit.read.
         */
        get: operations["getRetentionReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in-ways": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The campus sign-ins as they are set up, without their secrets
         * @description Needs: identity.sign-in-way.read.
         */
        get: operations["getSignInWays"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in-ways/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set a campus sign-in up, or change it; without a secret the one that is there stays. What lets others in than before waits for a second person
         * @description Needs: identity.sign-in-way.set (recent sign-in).
         */
        put: operations["putSignInWaysCode"];
        post?: never;
        /**
         * Take a campus sign-in away, and what readers linked to it
         * @description Needs: identity.sign-in-way.set (recent sign-in).
         */
        delete: operations["deleteSignInWaysCode"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in-ways/{code}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try a campus sign-in as far as it can be tried without a person
         * @description Needs: identity.sign-in-way.set (recent sign-in).
         */
        post: operations["postSignInWaysCodeTest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/service-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The keys by which SAML providers know our messages
         * @description Needs: identity.sign-in-way.read.
         */
        get: operations["getServiceKeys"];
        put?: never;
        /**
         * Make the next key: our metadata show it from now on, and nothing is signed with it yet
         * @description Needs: identity.sign-in-way.set (recent sign-in).
         */
        post: operations["postServiceKeys"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/service-keys/{id}/promotion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign with the next key from now on; the one before is shown until it is taken away
         * @description Needs: identity.sign-in-way.set (recent sign-in).
         */
        post: operations["postServiceKeysIdPromotion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/service-keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take a key away that does not sign
         * @description Needs: identity.sign-in-way.set (recent sign-in).
         */
        delete: operations["deleteServiceKeysId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mail-outbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Letters that stayed here because no mail server is set, newest first
         * @description Needs: identity.outbox.read (recent sign-in).
         */
        get: operations["getMailOutbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Other systems that are told of things, without their secrets
         * @description Needs: identity.webhook.read.
         */
        get: operations["getWebhooks"];
        put?: never;
        /**
         * Set up a webhook (Standard Webhooks 1.0); the secret of its signatures is shown this once
         * @description Needs: identity.webhook.set (recent sign-in).
         */
        post: operations["postWebhooks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhook-topics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What other systems can be told of
         * @description Needs: identity.webhook.read.
         */
        get: operations["getWebhookTopics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/enabled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Switch a webhook on or off
         * @description Needs: identity.webhook.set (recent sign-in).
         */
        put: operations["putWebhooksIdEnabled"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take a webhook away, with what it still had to deliver
         * @description Needs: identity.webhook.set (recent sign-in).
         */
        delete: operations["deleteWebhooksId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/tests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send the webhook something harmless: type `webhook.test`
         * @description Needs: identity.webhook.set (recent sign-in).
         */
        post: operations["postWebhooksIdTests"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhook-deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was told to whom and how it went, of the last 30 days, newest first; never what was said
         * @description Needs: identity.webhook.read.
         */
        get: operations["getWebhookDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhook-deliveries/{id}/retries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send again what was given up
         * @description Needs: identity.webhook.set (recent sign-in).
         */
        post: operations["postWebhookDeliveriesIdRetries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/records/{id}/marc": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A record whole, as MARC-in-JSON
         * @description Needs: catalogue.record.read-marc.
         */
        get: operations["getRecordsIdMarc"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/records/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A record as staff edit it, whatever its state; `mergedInto` says where a merged one went
         * @description Needs: catalogue.record.read-marc.
         */
        get: operations["getRecordsId"];
        /**
         * Save a record over the version that was seen; refused when there is a newer one, with its changes
         * @description Needs: catalogue.record.edit.
         */
        put: operations["putRecordsId"];
        post?: never;
        /**
         * Delete a record that nothing hangs on; it can be restored
         * @description Needs: catalogue.record.delete.
         */
        delete: operations["deleteRecordsId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a record, new or as a copy: it gets a control number of its own
         * @description Needs: catalogue.record.edit.
         */
        post: operations["postRecords"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/records/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bring a deleted record back
         * @description Needs: catalogue.record.delete.
         */
        post: operations["postRecordsIdRestore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/records/{id}/suppress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Keep a record from readers, or show it again
         * @description Needs: catalogue.record.edit.
         */
        post: operations["postRecordsIdSuppress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/records/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What became of a record: each version with who, when and which fields, the newest first
         * @description Needs: catalogue.record.read-marc.
         */
        get: operations["getRecordsIdVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/records/{id}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A version of a record whole, and what it changed in the one before
         * @description Needs: catalogue.record.read-marc.
         */
        get: operations["getRecordsIdVersionsVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/records/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a record say again what it said in an earlier version, as a new version
         * @description Needs: catalogue.record.edit.
         */
        post: operations["postRecordsIdUndo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/records/{id}/differences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How another record differs from this one, field by field: for comparing and merging
         * @description Needs: catalogue.record.read-marc.
         */
        get: operations["getRecordsIdDifferences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/records/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Merge another record into this one: its items, volumes and holdings come along, and it points here
         * @description Needs: catalogue.record.delete.
         */
        post: operations["postRecordsIdMerge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/records/{id}/unmerge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bring back a record that was merged into another, with what went from it
         * @description Needs: catalogue.record.delete.
         */
        post: operations["postRecordsIdUnmerge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/works/{id}/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The editions of a work, of every kind of media
         * @description Open to everyone.
         */
        get: operations["getWorksIdRecords"];
        put?: never;
        /**
         * Put records into this work, whatever the rule says
         * @description Needs: catalogue.work.edit.
         */
        post: operations["postWorksIdRecords"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/works/{id}/join": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Join whole works to this one, now and for what comes later
         * @description Needs: catalogue.work.edit.
         */
        post: operations["postWorksIdJoin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/works/{id}/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take back all that editors did to this work
         * @description Needs: catalogue.work.edit.
         */
        post: operations["postWorksIdReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/works/part": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take records out of their work, together into a new one
         * @description Needs: catalogue.work.edit.
         */
        post: operations["postWorksPart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/works/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put records where the rule puts them
         * @description Needs: catalogue.work.edit.
         */
        post: operations["postWorksReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/authorities/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An authority with its forms, and how many records are linked to it
         * @description Needs: catalogue.authority.read.
         */
        get: operations["getAuthoritiesId"];
        /**
         * Save an authority; a changed heading is confirmed first, then rewritten in the linked records
         * @description Needs: catalogue.authority.edit.
         */
        put: operations["putAuthoritiesId"];
        post?: never;
        /**
         * Delete an authority that no record is linked to
         * @description Needs: catalogue.authority.edit.
         */
        delete: operations["deleteAuthoritiesId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/authorities/{id}/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Records whose headings are linked to an authority
         * @description Needs: catalogue.authority.read.
         */
        get: operations["getAuthoritiesIdRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/authorities/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * How many records a change of an authority would rewrite; nothing is changed
         * @description Needs: catalogue.authority.edit.
         */
        post: operations["postAuthoritiesIdPreview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/authorities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an authority; headings that were waiting for it are linked
         * @description Needs: catalogue.authority.edit.
         */
        post: operations["postAuthorities"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/authorities/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Merge another authority into this one; its headings are linked here and rewritten
         * @description Needs: catalogue.authority.edit.
         */
        post: operations["postAuthoritiesIdMerge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/authorities/{id}/unmerge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bring back an authority that was merged into another; the headings that were its own are linked to it again
         * @description Needs: catalogue.authority.edit.
         */
        post: operations["postAuthoritiesIdUnmerge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/authorities/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What became of an authority: each version with who, when and which fields, the newest first
         * @description Needs: catalogue.authority.read.
         */
        get: operations["getAuthoritiesIdVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/authorities/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make an authority say again what it said in an earlier version; one that was deleted is there again
         * @description Needs: catalogue.authority.edit.
         */
        post: operations["postAuthoritiesIdUndo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/headings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Names, titles or subjects in their order, with counts, see and see also; read on in both directions
         * @description Open to everyone.
         */
        get: operations["getHeadings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/records/{id}/headings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The headings of a record, and the authorities that they are linked to
         * @description Needs: catalogue.authority.read.
         */
        get: operations["getRecordsIdHeadings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/records/{id}/headings/{position}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Link a heading to an authority, or to none
         * @description Needs: catalogue.authority.edit.
         */
        put: operations["putRecordsIdHeadingsPosition"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Pairs of records that may be one, the likeliest first, with reasons
         * @description Needs: catalogue.record.delete.
         */
        get: operations["getDuplicates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/records/{id}/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Records that may be the same as this one
         * @description Needs: catalogue.record.read-marc.
         */
        get: operations["getRecordsIdDuplicates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/duplicates/dismiss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Two records are two: they are named no more
         * @description Needs: catalogue.record.delete.
         */
        post: operations["postDuplicatesDismiss"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/duplicates/recall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Name a dismissed pair again
         * @description Needs: catalogue.record.delete.
         */
        post: operations["postDuplicatesRecall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/records/{id}/cover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What picture a record has for its cover, and what may be uploaded
         * @description Needs: catalogue.record.read-marc.
         */
        get: operations["getRecordsIdCover"];
        /**
         * Upload a JPEG or PNG picture as the record's cover, as application/octet-stream
         * @description Needs: catalogue.record.edit.
         */
        put: operations["putRecordsIdCover"];
        post?: never;
        /**
         * Take the uploaded cover away; it is drawn again
         * @description Needs: catalogue.record.edit.
         */
        delete: operations["deleteRecordsIdCover"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/records/{id}/cover/credit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * State whose picture the uploaded cover is
         * @description Needs: catalogue.record.edit.
         */
        put: operations["putRecordsIdCoverCredit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What changed since a place in the feed, each thing once with the state it is in now; ask again with `next`
         * @description Needs: catalogue.change.read.
         */
        get: operations["getChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/batch-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Batch changes, the newest first
         * @description Needs: catalogue.batch.run.
         */
        get: operations["getBatchChanges"];
        put?: never;
        /**
         * Try a change on many records or items and count what it would do; nothing is changed yet
         * @description Needs: catalogue.batch.run.
         */
        post: operations["postBatchChanges"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/batch-changes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A batch change: what it would do, how far it is, what it came to
         * @description Needs: catalogue.batch.run.
         */
        get: operations["getBatchChangesId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/batch-changes/{id}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The records or items of a batch and what became of each
         * @description Needs: catalogue.batch.run.
         */
        get: operations["getBatchChangesIdEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/batch-changes/{id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Do what was previewed, as a job
         * @description Needs: catalogue.batch.run.
         */
        post: operations["postBatchChangesIdStart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/batch-changes/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take the whole batch back; what was changed since stays and is named
         * @description Needs: catalogue.batch.run.
         */
        post: operations["postBatchChangesIdUndo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/records/{id}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The items of a record in the order of their registration, withdrawn ones too
         * @description Needs: catalogue.item.read.
         */
        get: operations["getRecordsIdItems"];
        put?: never;
        /**
         * Add items to a record: all of them, or none and every fault at once
         * @description Needs: catalogue.item.edit.
         */
        post: operations["postRecordsIdItems"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An item
         * @description Needs: catalogue.item.read.
         */
        get: operations["getItemsId"];
        /**
         * Write an item anew; refused when it was changed since the version given
         * @description Needs: catalogue.item.edit.
         */
        put: operations["putItemsId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The item under a barcode, as a scanner reads it
         * @description Needs: catalogue.item.read.
         */
        get: operations["getItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw an item, with the reason
         * @description Needs: catalogue.item.withdraw.
         */
        post: operations["postItemsIdWithdrawal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/{id}/reinstatement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a withdrawal back, with the reason
         * @description Needs: catalogue.item.withdraw.
         */
        post: operations["postItemsIdReinstatement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/item-moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move items to another record or volume: all of them, or none
         * @description Needs: catalogue.item.edit.
         */
        post: operations["postItemMoves"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What became of an item: each version with who, when and what, the newest first
         * @description Needs: catalogue.item.read.
         */
        get: operations["getItemsIdVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make an item again what it was in an earlier version
         * @description Needs: catalogue.item.edit.
         */
        post: operations["postItemsIdUndo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pinyin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * How the characters of a text are read, decided by the words they stand in
         * @description Needs: catalogue.record.edit.
         */
        post: operations["postPinyin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Branches, shelving locations and item kinds, in their order
         * @description Open to everyone.
         */
        get: operations["getPlaces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/branches/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Make a branch, or write it anew
         * @description Needs: catalogue.place.manage.
         */
        put: operations["putBranchesCode"];
        post?: never;
        /**
         * Remove what nothing belongs to any more
         * @description Needs: catalogue.place.manage.
         */
        delete: operations["deleteBranchesCode"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/locations/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Make a shelving location, or write it anew
         * @description Needs: catalogue.place.manage.
         */
        put: operations["putLocationsCode"];
        post?: never;
        /**
         * Remove what nothing belongs to any more
         * @description Needs: catalogue.place.manage.
         */
        delete: operations["deleteLocationsCode"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/item-kinds/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Make a kind of items, or write it anew
         * @description Needs: catalogue.place.manage.
         */
        put: operations["putItemKindsCode"];
        post?: never;
        /**
         * Remove what nothing belongs to any more
         * @description Needs: catalogue.place.manage.
         */
        delete: operations["deleteItemKindsCode"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/call-numbers/reservations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reserved book numbers that no item bears yet
         * @description Needs: catalogue.item.read.
         */
        get: operations["getCallNumbersReservations"];
        put?: never;
        /**
         * Reserve the next book number of a class; nobody else gets it
         * @description Needs: catalogue.call-number.reserve.
         */
        post: operations["postCallNumbersReservations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/call-numbers/reservations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Give a reserved book number back
         * @description Needs: catalogue.call-number.reserve.
         */
        delete: operations["deleteCallNumbersReservationsId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/call-number-series": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The series of call numbers, in their order; the first is the library's own
         * @description Needs: catalogue.item.read.
         */
        get: operations["getCallNumberSeries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/call-number-series/trials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try call numbers against a grammar: how they are read, what is wrong, how they stand on the shelf
         * @description Needs: catalogue.item.read.
         */
        post: operations["postCallNumberSeriesTrials"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/call-number-series/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Make a series of call numbers, or write it anew; items are filed anew when its grammar changed
         * @description Needs: catalogue.call-number.manage.
         */
        put: operations["putCallNumberSeriesCode"];
        post?: never;
        /**
         * Remove a series that no branch and no location follows
         * @description Needs: catalogue.call-number.manage.
         */
        delete: operations["deleteCallNumberSeriesCode"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shelf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The shelf around a call number, or further along from where an answer ended
         * @description Open to everyone.
         */
        get: operations["getShelf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/records/{id}/call-number-suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Call numbers that suit a record, the surest first
         * @description Needs: catalogue.item.read.
         */
        get: operations["getRecordsIdCallNumberSuggestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/author-tables/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Load a table of author numbers; nothing changes when a line is faulty
         * @description Needs: catalogue.class.load.
         */
        put: operations["putAuthorTablesCode"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/spine-labels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The spine labels of items, line by line
         * @description Needs: catalogue.item.read.
         */
        post: operations["postSpineLabels"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/records/{id}/holdings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The volumes and holdings of a record, what they come to and what is missing
         * @description Needs: catalogue.item.read.
         */
        get: operations["getRecordsIdHoldings"];
        put?: never;
        /**
         * State what the library holds of a record at a location
         * @description Needs: catalogue.holdings.edit.
         */
        post: operations["postRecordsIdHoldings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/records/{id}/volumes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make volumes of a set; those that are there already stay as they are
         * @description Needs: catalogue.holdings.edit.
         */
        post: operations["postRecordsIdVolumes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/volumes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Write a volume anew
         * @description Needs: catalogue.holdings.edit.
         */
        put: operations["putVolumesId"];
        post?: never;
        /**
         * Remove a volume that no item belongs to
         * @description Needs: catalogue.holdings.edit.
         */
        delete: operations["deleteVolumesId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/holdings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Write holdings anew; refused when they were changed since the version given
         * @description Needs: catalogue.holdings.edit.
         */
        put: operations["putHoldingsId"];
        post?: never;
        /**
         * Remove holdings that no item belongs to
         * @description Needs: catalogue.holdings.edit.
         */
        delete: operations["deleteHoldingsId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/records/{id}/part-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What became of a record's volumes and holdings: who, when, before and after; the newest first
         * @description Needs: catalogue.item.read.
         */
        get: operations["getRecordsIdPartChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/part-changes/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take back a change of a volume or of holdings, if nothing has changed it since
         * @description Needs: catalogue.holdings.edit.
         */
        post: operations["postPartChangesIdUndo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Imports, the newest first
         * @description Needs: catalogue.import.read.
         */
        get: operations["getImports"];
        put?: never;
        /**
         * Upload a file to import, as application/octet-stream; nothing is written to the catalogue yet
         * @description Needs: catalogue.import.run.
         */
        post: operations["postImports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export records as a file: all, those changed since, those that a search finds, or those named
         * @description Needs: catalogue.export.run.
         */
        get: operations["getExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An import: how far it is, how fast, and what it came to
         * @description Needs: catalogue.import.read.
         */
        get: operations["getImportsId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What an uploaded file is, three of its records, and how its items would come out; nothing is written
         * @description Needs: catalogue.import.run.
         */
        post: operations["postImportsIdPreview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin an import with these settings, which its source keeps; the same file that was not at its end goes on
         * @description Needs: catalogue.import.run.
         */
        post: operations["postImportsIdStart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pause, resume, cancel or take back an import
         * @description Needs: catalogue.import.run.
         */
        post: operations["postImportsIdActions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/kept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was left alone when an import was taken back, since it has changed since: 500 records and 500 items at most
         * @description Needs: catalogue.import.read.
         */
        get: operations["getImportsIdKept"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What became of each record of a file and why, in the order of the file
         * @description Needs: catalogue.import.read.
         */
        get: operations["getImportsIdEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/report.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What became of each record of an import, as a table
         * @description Needs: catalogue.import.read.
         */
        get: operations["getImportsIdReportCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/refused": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The records that an import refused, to be mended and imported again
         * @description Needs: catalogue.import.read.
         */
        get: operations["getImportsIdRefused"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/import-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The sources with their settings, the item profiles, the places and kinds to map to, the points of the matching
         * @description Needs: catalogue.import.read.
         */
        get: operations["getImportSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/item-profiles/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * State how a system writes its items
         * @description Needs: catalogue.import.run.
         */
        put: operations["putItemProfilesCode"];
        post?: never;
        /**
         * Forget an item profile of the library's own; sources that name it read no items until they have another
         * @description Needs: catalogue.import.run.
         */
        delete: operations["deleteItemProfilesCode"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/classes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The classes below one, with how many items stand in each; the main classes first
         * @description Open to everyone.
         */
        get: operations["getClasses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/classes/loads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Load the library's own table of classes (CSV or tab-separated); nothing changes when a line is faulty
         * @description Needs: catalogue.class.load.
         */
        post: operations["postClassesLoads"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search the catalogue; facets: kind, language, author, subject, class, location, place, date, year
         * @description Open to everyone.
         */
        get: operations["getSearch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/advanced-query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The rows of an advanced form as the query that one would type; empty when nothing was filled in
         * @description Open to everyone.
         */
        post: operations["postAdvancedQuery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Suggestions for the beginning of a search: titles with copies on the shelf, authors, subjects, classes, with how many works there are
         * @description Open to everyone.
         */
        get: operations["getSuggestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/browse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A stretch of the list of authors or subjects around what was typed, with references
         * @description Open to everyone.
         */
        get: operations["getBrowse"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/records/{id}/related": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Works like this one, by subjects, names, series and title; one edition of each
         * @description Open to everyone.
         */
        get: operations["getRecordsIdRelated"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/search-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was searched for most, or found nothing, without who searched
         * @description Needs: discovery.query-log.read.
         */
        get: operations["getSearchLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/synonyms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the groups of synonyms that the search uses
         * @description Needs: discovery.synonym.edit.
         */
        get: operations["getSynonyms"];
        put?: never;
        /**
         * Add a group of synonyms: words for one another, or, with `typed`, one way only
         * @description Needs: discovery.synonym.edit.
         */
        post: operations["postSynonyms"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/synonyms/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * State a group of synonyms anew
         * @description Needs: discovery.synonym.edit.
         */
        put: operations["putSynonymsId"];
        post?: never;
        /**
         * Delete a group of synonyms
         * @description Needs: discovery.synonym.edit.
         */
        delete: operations["deleteSynonymsId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/saved-searches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Your saved searches, with how much is new
         * @description Needs: signed-in.
         */
        get: operations["getSavedSearches"];
        put?: never;
        /**
         * Save a search; with an alert, only what comes later is news
         * @description Needs: signed-in.
         */
        post: operations["postSavedSearches"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/saved-searches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a saved search
         * @description Needs: signed-in.
         */
        delete: operations["deleteSavedSearchesId"];
        options?: never;
        head?: never;
        /**
         * Rename a saved search, switch its alert, or say that you have looked at what is new
         * @description Needs: signed-in.
         */
        patch: operations["patchSavedSearchesId"];
        trace?: never;
    };
    "/api/v1/search-history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What you have searched for, the latest first; nothing, unless you have asked that it be kept
         * @description Needs: signed-in.
         */
        get: operations["getSearchHistory"];
        put?: never;
        post?: never;
        /**
         * Delete one of your kept searches, or all
         * @description Needs: signed-in.
         */
        delete: operations["deleteSearchHistory"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/search-history/choice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether your searches are kept for you, and since when
         * @description Needs: signed-in.
         */
        get: operations["getSearchHistoryChoice"];
        /**
         * Have your searches kept for you, or not; what was kept is deleted when you end it
         * @description Needs: signed-in.
         */
        put: operations["putSearchHistoryChoice"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/library": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the library says of itself
         * @description Open to everyone.
         */
        get: operations["getLibrary"];
        /**
         * State anew what the library says of itself
         * @description Needs: portal.library.edit.
         */
        put: operations["putLibrary"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All notices of the library, planned and past ones too, the newest first
         * @description Needs: portal.notice.keep.
         */
        get: operations["getNotices"];
        put?: never;
        /**
         * Publish a notice
         * @description Needs: portal.notice.keep.
         */
        post: operations["postNotices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Write a notice anew
         * @description Needs: portal.notice.keep.
         */
        put: operations["putNoticesId"];
        post?: never;
        /**
         * Withdraw a notice
         * @description Needs: portal.notice.keep.
         */
        delete: operations["deleteNoticesId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/readers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A reader's file; that it was opened is written into the audit
         * @description Needs: readers.reader.read.
         */
        get: operations["getReadersId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a reader; a field that is null is taken away
         * @description Needs: readers.reader.change.
         */
        patch: operations["patchReadersId"];
        trace?: never;
    };
    "/api/v1/readers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a reader with names and cards
         * @description Needs: readers.reader.create.
         */
        post: operations["postReaders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/readers/{id}/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Say which account is this reader's; null for none
         * @description Needs: readers.reader.change.
         */
        put: operations["putReadersIdAccount"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/readers/{id}/guardians": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write down who answers for a reader, such as a minor's parent: another reader, or somebody by name
         * @description Needs: readers.reader.change.
         */
        post: operations["postReadersIdGuardians"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reader-guardians/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Somebody answers for a reader no more
         * @description Needs: readers.reader.change.
         */
        delete: operations["deleteReaderGuardiansId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/readers/{id}/proxies/{proxyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Let a reader fetch for another, until a day or until it is ended
         * @description Needs: readers.reader.change.
         */
        put: operations["putReadersIdProxiesProxyId"];
        post?: never;
        /**
         * End that a reader fetches for another
         * @description Needs: readers.reader.change.
         */
        delete: operations["deleteReadersIdProxiesProxyId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/readers/{id}/life-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say what happened in a reader's life: 升学, 转专业, 休学, 复学, 延期, 退休, 离校离职, 去世; one person stays one record
         * @description Needs: readers.reader.change.
         */
        post: operations["postReadersIdLifeChanges"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reader-searches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find readers by a name in any script, pinyin, initials, a card or a number
         * @description Needs: readers.reader.read.
         */
        post: operations["postReaderSearches"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/readers/{id}/cards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a reader a card, in place of an old one if it is named
         * @description Needs: readers.card.issue.
         */
        post: operations["postReadersIdCards"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/readers/{id}/card-losses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report a reader's cards lost: every barcode and chip, or the cards that are named; in force at once
         * @description Needs: readers.card.issue.
         */
        post: operations["postReadersIdCardLosses"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/card-losses/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * A lost card was found again
         * @description Needs: readers.card.issue.
         */
        delete: operations["deleteCardLossesId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/card-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whether who shows a card or a turning code may enter, for gates; says nothing more of the person
         * @description Needs: readers.card.check.
         */
        post: operations["postCardChecks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/readers/{id}/restrictions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Keep a reader from something, with the reason and the last day
         * @description Needs: readers.restriction.set.
         */
        post: operations["postReadersIdRestrictions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/restrictions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Lift a restriction
         * @description Needs: readers.restriction.set.
         */
        delete: operations["deleteRestrictionsId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/readers/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write a note on a reader; the reader may see it
         * @description Needs: readers.note.write.
         */
        post: operations["postReadersIdNotes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reader-notes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a note
         * @description Needs: readers.note.write.
         */
        delete: operations["deleteReaderNotesId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reader-feeds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Feeds of readers, newest first
         * @description Needs: readers.feed.read.
         */
        get: operations["getReaderFeeds"];
        put?: never;
        /**
         * Upload a list of people (.xlsx, .csv) and see what it would do; changes no reader
         * @description Needs: readers.feed.apply.
         */
        post: operations["postReaderFeeds"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reader-feeds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A feed and its rows, in order of their lines
         * @description Needs: readers.feed.read.
         */
        get: operations["getReaderFeedsId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reader-feeds/{id}/application": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Do what a feed says; done twice it does nothing more
         * @description Needs: readers.feed.apply.
         */
        post: operations["postReaderFeedsIdApplication"];
        /**
         * Undo a feed wherever nothing has happened since
         * @description Needs: readers.feed.apply.
         */
        delete: operations["deleteReaderFeedsIdApplication"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/course-lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload who takes and teaches which course (.xlsx, .csv): see what it would do, or do it
         * @description Needs: readers.feed.apply.
         */
        post: operations["postCourseLists"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reader-directories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Directories of the campus (LDAP) that lists of people are read from; without their passwords
         * @description Needs: readers.feed.apply.
         */
        get: operations["getReaderDirectories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reader-directories/{source}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set up a directory of the campus, and which attribute says what
         * @description Needs: readers.feed.apply.
         */
        put: operations["putReaderDirectoriesSource"];
        post?: never;
        /**
         * Read a directory no more; its readers stay
         * @description Needs: readers.feed.apply.
         */
        delete: operations["deleteReaderDirectoriesSource"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reader-directories/{source}/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read a directory now and see what it would do; changes no reader
         * @description Needs: readers.feed.apply.
         */
        post: operations["postReaderDirectoriesSourceReading"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/privacy-preset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The library's privacy preset, and what each of the three means
         * @description Needs: readers.privacy.decide.
         */
        get: operations["getPrivacyPreset"];
        /**
         * Choose the library's privacy preset; what readers have said themselves stays
         * @description Needs: readers.privacy.set.
         */
        put: operations["putPrivacyPreset"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/privacy-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Open requests of readers to mend or erase what is kept of them, oldest first
         * @description Needs: readers.privacy.decide.
         */
        get: operations["getPrivacyRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/privacy-requests/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer a reader's request; granting an erasure erases the reader
         * @description Needs: readers.privacy.decide.
         */
        post: operations["postPrivacyRequestsIdDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/readers/{id}/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Erase a reader from every room; refused with the reasons while something has to stay
         * @description Needs: readers.reader.erase.
         */
        post: operations["postReadersIdErasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clearance-classes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Classes of readers by year of entry, department and category, with how many are cleared
         * @description Needs: readers.clearance.give.
         */
        get: operations["getClearanceClasses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clearances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How the leaving of a whole class stands: who has something open, and what
         * @description Needs: readers.clearance.give.
         */
        get: operations["getClearances"];
        put?: never;
        /**
         * Clear readers with whom nothing is open; the others come back with what is
         * @description Needs: readers.clearance.give.
         */
        post: operations["postClearances"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/readers/{id}/clearance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How the leaving of one reader stands
         * @description Needs: readers.clearance.give.
         */
        get: operations["getReadersIdClearance"];
        put?: never;
        post?: never;
        /**
         * Take a clearance back, with proof at the desk
         * @description Needs: readers.clearance.give.
         */
        delete: operations["deleteReadersIdClearance"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reader-look-alikes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Records that may be one person's, the surest first, with the evidence
         * @description Needs: readers.reader.merge.
         */
        get: operations["getReaderLookAlikes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reader-look-alikes/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Look through all readers now, not only at night
         * @description Needs: readers.reader.merge.
         */
        post: operations["postReaderLookAlikesSearch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reader-look-alikes/{id}/judgement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Say that a pair is two people, so that it is named no more; or take that word back
         * @description Needs: readers.reader.merge.
         */
        put: operations["putReaderLookAlikesIdJudgement"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/readers/{id}/comparisons/{other}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Two records side by side, with what speaks for one person and against
         * @description Needs: readers.reader.merge.
         */
        get: operations["getReadersIdComparisonsOther"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reader-merges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Merges of readers that stand, newest first
         * @description Needs: readers.reader.merge.
         */
        get: operations["getReaderMerges"];
        put?: never;
        /**
         * Make two records one person's: cards, loans, holds, debts and all else follow; it can be undone
         * @description Needs: readers.reader.merge.
         */
        post: operations["postReaderMerges"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reader-merges/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Undo a merge: what moved and is still there goes back, what has happened since stays
         * @description Needs: readers.reader.merge.
         */
        delete: operations["deleteReaderMergesId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/readers/{id}/photo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A reader's photo, and whether the reader has agreed that there is one; that it was seen is written into the audit
         * @description Needs: readers.photo.see.
         */
        get: operations["getReadersIdPhoto"];
        /**
         * Keep a photo (JPEG or PNG) of a reader who has agreed to it
         * @description Needs: readers.photo.keep.
         */
        put: operations["putReadersIdPhoto"];
        post?: never;
        /**
         * Delete a reader's photo
         * @description Needs: readers.photo.keep.
         */
        delete: operations["deleteReadersIdPhoto"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reader-categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The kinds of readers, in both languages
         * @description Needs: readers.reader.read.
         */
        get: operations["getReaderCategories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reader-categories/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Make a kind of reader, or say how it is called, whether one may register, and what is deposited
         * @description Needs: readers.category.set.
         */
        put: operations["putReaderCategoriesCode"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reader-registrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * People who registered and confirmed their address, oldest first, with readers who look like the same person
         * @description Needs: readers.registration.decide.
         */
        get: operations["getReaderRegistrations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reader-registrations/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a reader of somebody who registered, or say why not; either way a letter goes out
         * @description Needs: readers.registration.decide.
         */
        post: operations["postReaderRegistrationsIdDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/check-outs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lend an item to a reader, or say everything that stands in the way
         * @description Needs: circulation.loan.lend.
         */
        post: operations["postCheckOuts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/check-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take an item back and say where it goes
         * @description Needs: circulation.loan.lend.
         */
        post: operations["postCheckIns"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/loans/{id}/renewals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Prolong a loan, or say everything that stands in the way
         * @description Needs: circulation.loan.lend.
         */
        post: operations["postLoansIdRenewals"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/loans/{id}/undos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take back what was just done with a loan: by the same person, within a minute
         * @description Needs: circulation.loan.lend.
         */
        post: operations["postLoansIdUndos"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/loans/{id}/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Note that the reader says it was returned, or take that back
         * @description Needs: circulation.item.settle.
         */
        post: operations["postLoansIdClaims"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/item-lookups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What an item in hand is in the middle of; not who has it
         * @description Needs: circulation.loan.read.
         */
        post: operations["postItemLookups"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/in-library-uses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Count an item that was used in the library without being lent
         * @description Needs: circulation.loan.lend.
         */
        post: operations["postInLibraryUses"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/item-conditions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Note damage, repair, or that an item is not to be found
         * @description Needs: circulation.item.settle.
         */
        post: operations["postItemConditions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/course-reserves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put an item on course reserve until a day, or take it off
         * @description Needs: circulation.reserve.manage.
         */
        post: operations["postCourseReserves"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fast-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add an item that is not catalogued yet, with a brief record, to lend it now
         * @description Needs: circulation.item.add-fast.
         */
        post: operations["postFastItems"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offline-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The signed list of cards that may not borrow, for a desk without a network; hashes, no names
         * @description Needs: circulation.offline.work.
         */
        get: operations["getOfflineList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offline-acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What a desk did without a network, in its order; each act is done once, however often it is sent
         * @description Needs: circulation.offline.work.
         */
        post: operations["postOfflineActs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offline-conflicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Acts of desks without a network that a person has to settle
         * @description Needs: circulation.offline.work.
         */
        get: operations["getOfflineConflicts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offline-conflicts/{id}/settlements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write an act down as it happened, or drop it, with the reason
         * @description Needs: circulation.finding.override.
         */
        post: operations["postOfflineConflictsIdSettlements"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/holds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Holds by what is to be done: copies to pull, on the hold shelf, in transit; holds without hope; copies left on the hold shelf
         * @description Needs: circulation.hold.manage.
         */
        get: operations["getHolds"];
        put?: never;
        /**
         * Put a reader into the queue of a title, or say everything that stands in the way
         * @description Needs: circulation.hold.manage.
         */
        post: operations["postHolds"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/holds/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a hold; says where its copy goes when one stood ready
         * @description Needs: circulation.hold.manage.
         */
        post: operations["postHoldsIdCancellation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/holds/{id}/change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change where a hold is fetched, when it is wanted, or whether it rests
         * @description Needs: circulation.hold.manage.
         */
        post: operations["postHoldsIdChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/holds/{id}/any-copy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a hold on one copy take any copy; it keeps its place
         * @description Needs: circulation.hold.manage.
         */
        post: operations["postHoldsIdAnyCopy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/holds/{id}/recall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Call a loan back for a hold that waits; the one kept longest
         * @description Needs: circulation.hold.manage.
         */
        post: operations["postHoldsIdRecall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/records/{id}/queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who waits for a title, in the order of the queue
         * @description Needs: circulation.hold.manage.
         */
        get: operations["getRecordsIdQueue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/records/{id}/hold-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Why copies of a title went to one hold and not to another, newest first
         * @description Needs: circulation.hold.manage.
         */
        get: operations["getRecordsIdHoldLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/holds/{id}/not-found": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A copy to pull is not on its shelf: the hold gets the next one, or waits
         * @description Needs: circulation.hold.manage.
         */
        post: operations["postHoldsIdNotFound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/holds/{id}/place": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a hold another place among those who wait, or its own back; with a reason
         * @description Needs: circulation.hold.move.
         */
        post: operations["postHoldsIdPlace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Open requests, oldest first: by the place of the copy, by where it is fetched, by state
         * @description Needs: circulation.request.manage.
         */
        get: operations["getRequests"];
        put?: never;
        /**
         * Have a copy brought to a desk for a reader, or say why not
         * @description Needs: circulation.request.manage.
         */
        post: operations["postRequests"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/going-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Copies that nobody fetched or that were cancelled on the way: they go back to their stacks
         * @description Needs: circulation.request.manage.
         */
        get: operations["getRequestsGoingBack"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a request; says whether its copy has to go back
         * @description Needs: circulation.request.manage.
         */
        post: operations["postRequestsIdCancellation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/picks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A runner sets out with these; gives those that nobody else took
         * @description Needs: circulation.request.manage.
         */
        post: operations["postRequestsPicks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/found": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A runner scanned a copy that is to be brought
         * @description Needs: circulation.request.manage.
         */
        post: operations["postRequestsFound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{id}/not-found": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A copy to be brought is not in its place: the next one is, or the request ends
         * @description Needs: circulation.request.manage.
         */
        post: operations["postRequestsIdNotFound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/service-terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How holds are filled and kept and copies brought; version 0 is what is shipped
         * @description Needs: circulation.hold.manage.
         */
        get: operations["getServiceTerms"];
        /**
         * State anew how holds are filled and kept and copies brought
         * @description Needs: circulation.service.edit.
         */
        put: operations["putServiceTerms"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk-lookups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whose card this is: whether the reader can borrow, what he has, and what waits for him
         * @description Needs: circulation.loan.read.
         */
        post: operations["postDeskLookups"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/readers/{id}/charges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A reader's charges with their reasons, the newest first
         * @description Needs: circulation.charge.read.
         */
        get: operations["getReadersIdCharges"];
        put?: never;
        /**
         * Charge a reader by hand, with the reason in words
         * @description Needs: circulation.charge.make.
         */
        post: operations["postReadersIdCharges"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/readers/{id}/money": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a reader owes, has deposited, and is to be paid back
         * @description Needs: circulation.charge.read.
         */
        get: operations["getReadersIdMoney"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/charges/{id}/waivers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a reader off, in part or in whole
         * @description Needs: circulation.charge.waive-small.
         */
        post: operations["postChargesIdWaivers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/charges/{id}/write-offs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give up what is not to be had
         * @description Needs: circulation.charge.write-off (recent sign-in).
         */
        post: operations["postChargesIdWriteOffs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/charges/{id}/cancellations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take back what remains of a charge that should not have been made
         * @description Needs: circulation.charge.waive (recent sign-in).
         */
        post: operations["postChargesIdCancellations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/charges/{id}/refunds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a charge back and return what was paid for it, over the counter or later
         * @description Needs: circulation.charge.refund (recent sign-in).
         */
        post: operations["postChargesIdRefunds"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/readers/{id}/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take what a reader owes, in part or in full; several charges at once are paid the oldest first
         * @description Needs: circulation.payment.take.
         */
        post: operations["postReadersIdPayments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/readers/{id}/deposits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a deposit, or give it back
         * @description Needs: circulation.payment.take.
         */
        post: operations["postReadersIdDeposits"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/readers/{id}/deposit-payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pay what a reader owes from the deposit
         * @description Needs: circulation.payment.take.
         */
        post: operations["postReadersIdDepositPayments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/readers/{id}/payouts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pay out over the counter what is to be paid back
         * @description Needs: circulation.payment.take (recent sign-in).
         */
        post: operations["postReadersIdPayouts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ledger-entries/{id}/reversals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Undo a mistaken entry by its mirror, once, while nothing rests on it
         * @description Needs: circulation.charge.refund (recent sign-in).
         */
        post: operations["postLedgerEntriesIdReversals"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/readers/{id}/ledger-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What moved of a reader's money, the newest first
         * @description Needs: circulation.charge.read.
         */
        get: operations["getReadersIdLedgerEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/readers/{id}/code-payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take what a reader owes by the code on the reader's phone; the same order number pays once
         * @description Needs: circulation.payment.take.
         */
        post: operations["postReadersIdCodePayments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/code-payments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How a payment by code stands: its provider is asked while it is under way
         * @description Needs: circulation.payment.take.
         */
        get: operations["getCodePaymentsId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/loans/{id}/loss-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What losing, replacing or damaging a lent item would cost its reader, by the policies of the loan
         * @description Needs: circulation.loss.settle.
         */
        get: operations["getLoansIdLossPreview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/loans/{id}/losses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a lent item for lost: the loan ends, its price and processing are charged by the policy
         * @description Needs: circulation.loss.settle.
         */
        post: operations["postLoansIdLosses"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/loans/{id}/replacements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take the same or a newer edition instead of the price, and record the new copy
         * @description Needs: circulation.loss.settle.
         */
        post: operations["postLoansIdReplacements"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/loans/{id}/damages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Charge damage that an item came back with, by the level of the policy
         * @description Needs: circulation.loss.settle.
         */
        post: operations["postLoansIdDamages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tills": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The tills and which are open, in the order of their codes
         * @description Needs: circulation.till.work.
         */
        get: operations["getTills"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tills/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set up a till, or change its name
         * @description Needs: circulation.till.manage (recent sign-in).
         */
        put: operations["putTillsCode"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tills/{code}/float": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The float that the last session of a till left, and the currency
         * @description Needs: circulation.till.work.
         */
        get: operations["getTillsCodeFloat"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tills/{code}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open a till with the float that was counted into it
         * @description Needs: circulation.till.work.
         */
        post: operations["postTillsCodeSessions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/till-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sessions of a till or of all, the newest first
         * @description Needs: circulation.till.work.
         */
        get: operations["getTillSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/till-sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A session of a till, and what should be in it now
         * @description Needs: circulation.till.work.
         */
        get: operations["getTillSessionsId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/till-sessions/{id}/closes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close a session with what was counted; a close is final
         * @description Needs: circulation.till.work.
         */
        post: operations["postTillSessionsIdCloses"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/till-sessions/{id}/report.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everything that moved in a session of a till, and its close, as a table
         * @description Needs: circulation.till.work.
         */
        get: operations["getTillSessionsIdReportCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/money-terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far a reader may be let off in a day without the larger permission, and the currency it is in
         * @description Needs: circulation.till.work.
         */
        get: operations["getMoneyTerms"];
        /**
         * Set how far a reader may be let off in a day without the larger permission
         * @description Needs: circulation.till.manage (recent sign-in).
         */
        put: operations["putMoneyTerms"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/currency": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The currency (ISO 4217) that the library's policies are in
         * @description Open to everyone.
         */
        get: operations["getCurrency"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lending-policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The lending policies in force, each rule also in words, and what waits for a second person
         * @description Needs: circulation.policy.read.
         */
        get: operations["getLendingPolicies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lending-policies/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every version of the lending policies, newest first: who, when, why
         * @description Needs: circulation.policy.read.
         */
        get: operations["getLendingPoliciesVersions"];
        put?: never;
        /**
         * State the lending policies anew, with the reason; where the library wants four eyes it waits for a second person
         * @description Needs: circulation.policy.edit.
         */
        post: operations["postLendingPoliciesVersions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lending-policies/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One version of the lending policies, whole: to read, to export, to go back to
         * @description Needs: circulation.policy.read.
         */
        get: operations["getLendingPoliciesVersionsVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lending-policies/proposals/{id}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept a colleague’s change of the policies, or reject it
         * @description Needs: circulation.policy.edit.
         */
        post: operations["postLendingPoliciesProposalsIdDecisions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lending-policies/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What is wrong or doubtful in a draft of the policies, and what its rules say in words
         * @description Needs: circulation.policy.read.
         */
        post: operations["postLendingPoliciesChecks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lending-policies/differences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What a draft would change: kinds of cases, and how many open loans and readers it touches
         * @description Needs: circulation.policy.read.
         */
        post: operations["postLendingPoliciesDifferences"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lending-policies/explanations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Which rule settles each aspect of a case, which lost, and why
         * @description Needs: circulation.policy.read.
         */
        post: operations["postLendingPoliciesExplanations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lending-policies/simulations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Play a loan: due date, renewals, notices, and what it costs to come back late
         * @description Needs: circulation.policy.read.
         */
        post: operations["postLendingPoliciesSimulations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/loans/{id}/explanation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Why a loan is due when it is: its rules, by the version it was made under
         * @description Needs: circulation.policy.read.
         */
        get: operations["getLoansIdExplanation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/opening-hours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * When the library is open: its calendar, and the public holidays that it counts on
         * @description Open to everyone.
         */
        get: operations["getOpeningHours"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The calendars of buildings, desks, staff and teaching in force
         * @description Needs: circulation.calendar.read.
         */
        get: operations["getCalendars"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendars/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every version of the calendars, newest first: who, when, why
         * @description Needs: circulation.calendar.read.
         */
        get: operations["getCalendarsVersions"];
        put?: never;
        /**
         * State the calendars anew, with the reason; what is due on days that are closed now can move with them
         * @description Needs: circulation.calendar.edit.
         */
        post: operations["postCalendarsVersions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendars/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One version of the calendars, whole
         * @description Needs: circulation.calendar.read.
         */
        get: operations["getCalendarsVersionsVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendars/previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What a change of the calendars does: its faults, the days that change, the loans it would move
         * @description Needs: circulation.calendar.read.
         */
        post: operations["postCalendarsPreviews"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/closings/previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What an emergency closing would move
         * @description Needs: circulation.closing.declare.
         */
        post: operations["postClosingsPreviews"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/closings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close the library or some branches unexpectedly, and move what is due in that time
         * @description Needs: circulation.closing.declare.
         */
        post: operations["postClosings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/due-moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What moved due dates, newest first, and how far it is
         * @description Needs: circulation.calendar.read.
         */
        get: operations["getDueMoves"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/due-moves/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One move of due dates, and how far it is
         * @description Needs: circulation.calendar.read.
         */
        get: operations["getDueMovesId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/due-moves/{id}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The loans and holds that were moved, whose they are, from when to when
         * @description Needs: circulation.calendar.read.
         */
        get: operations["getDueMovesIdEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/due-moves/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a closing back: open again, and set back what was moved
         * @description Needs: circulation.closing.declare.
         */
        post: operations["postDueMovesIdUndo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Loans, renewals, returns and holds by day, month or year and by branch, category, college, kind or class
         * @description Needs: circulation.figure.read.
         */
        get: operations["getFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/figures/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same as a file: CSV or Excel
         * @description Needs: circulation.figure.read.
         */
        get: operations["getFiguresExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/open-loans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Open loans that are overdue, said to be returned, or called back; the longest late first
         * @description Needs: circulation.overdue.read.
         */
        get: operations["getOpenLoans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/open-loans/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same as a file: CSV or Excel
         * @description Needs: circulation.overdue.read.
         */
        get: operations["getOpenLoansExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inventories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Inventories, the newest first
         * @description Needs: circulation.inventory.take.
         */
        get: operations["getInventories"];
        put?: never;
        /**
         * Begin an inventory of a place, or of a stretch of call numbers in it
         * @description Needs: circulation.inventory.take.
         */
        post: operations["postInventories"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inventories/{id}/scans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take scans in their order and say at once what is odd; sent again they count once
         * @description Needs: circulation.inventory.take.
         */
        post: operations["postInventoriesIdScans"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inventories/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End an inventory: nothing more is scanned
         * @description Needs: circulation.inventory.take.
         */
        post: operations["postInventoriesIdClose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inventories/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An inventory in numbers, as far as it is
         * @description Needs: circulation.inventory.take.
         */
        get: operations["getInventoriesId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inventories/{id}/missing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What belongs there, is said to be there, and was not seen; in shelf order
         * @description Needs: circulation.inventory.take.
         */
        get: operations["getInventoriesIdMissing"];
        put?: never;
        /**
         * Take everything that was not seen for missing
         * @description Needs: circulation.inventory.take.
         */
        post: operations["postInventoriesIdMissing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inventories/{id}/odd-scans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Scanned books that belong elsewhere, are said to be lent or set aside, or are not known
         * @description Needs: circulation.inventory.take.
         */
        get: operations["getInventoriesIdOddScans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inventories/{id}/misplaced": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Copies out of order, each with the one that it belongs behind: the fewest that have to be moved
         * @description Needs: circulation.inventory.take.
         */
        get: operations["getInventoriesIdMisplaced"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inventories/{id}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was not seen, what is out of order and what is odd, as a file: CSV or Excel
         * @description Needs: circulation.inventory.take.
         */
        get: operations["getInventoriesIdExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inventories/{id}/missing-undos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take that back, where nothing else was said since
         * @description Needs: circulation.inventory.take.
         */
        post: operations["postInventoriesIdMissingUndos"];
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
        /** @description RFC 9457 problem document */
        Problem: {
            type: string;
            title: string;
            status: number;
            detail?: string;
            code: string;
            requestId?: string;
            findings?: {
                code: string;
                severity: "impossible" | "confirm" | "notice";
                text: string;
            }[];
            errors?: {
                pointer: string;
                detail: string;
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
export interface operations {
    getSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        signedIn: boolean;
                        displayName?: string;
                        roles: string[];
                        permissions: string[];
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    signInName: string;
                    password: string;
                    /** @description On a computer that others use after */
                    shared?: boolean;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        signedIn: boolean;
                        /** @description Send it with the code to /api/v1/session/code */
                        secondStep?: string;
                    };
                };
            };
            /** @description identity.wrong-credentials */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description identity.wait-before-retry */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        signedIn: false;
                        /** @description Where to go to be signed out of the campus sign-in too */
                        campus?: string;
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postSessionCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    secondStep: string;
                    code: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        signedIn: boolean;
                        /** @description Send it with the code to /api/v1/session/code */
                        secondStep?: string;
                    };
                };
            };
            /** @description identity.wrong-code, identity.step-over */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description identity.wait-before-retry */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPasskeysBegin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        secret: string;
                        options: unknown;
                    };
                };
            };
            /** @description identity.person-needed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPasskeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    secret: string;
                    name: string;
                    response: {
                        id: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        added: true;
                    };
                };
            };
            /** @description identity.passkey-refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description identity.person-needed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postSessionPasskeyBegin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        secret: string;
                        options: unknown;
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postSessionPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    secret: string;
                    response: {
                        id: string;
                    } & {
                        [key: string]: unknown;
                    };
                    /** @default false */
                    shared: boolean;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        signedIn: true;
                    };
                };
            };
            /** @description identity.passkey-refused */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAccounts: {
        parameters: {
            query?: {
                /** @description Rows at most */
                limit?: number;
                /** @description The `next` of the page before */
                cursor?: string;
                /** @description Beginning of a sign-in name, or part of the name */
                q?: string;
                role?: string;
                who?: "staff" | "readers";
                state?: "active" | "disabled" | "break-glass";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            signInName: string;
                            displayName: string;
                            roles: string[];
                            /** Format: date-time */
                            createdAt: string;
                            disabled: boolean;
                            /** @description Opened on the console for the day when the campus sign-in is down */
                            breakGlass: boolean;
                            /**
                             * Format: date-time
                             * @description The last sign-in of the last six months
                             */
                            seenAt?: string;
                        }[];
                        next?: string;
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAccounts: {
        parameters: {
            query?: never;
            header: {
                /** @description The same for every retry of one operation */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    signInName: string;
                    displayName: string;
                    password: string;
                    /** @default [] */
                    roles: string[];
                };
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
            /** @description identity.name-taken, identity.give-later */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description identity.unusable-name, identity.weak-password, identity.unknown-role */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAccountsId: {
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
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        signInName: string;
                        displayName: string;
                        disabled: boolean;
                        /** Format: date-time */
                        breakGlassUntil?: string;
                        /** @description Holds a role whose giving takes two people */
                        grave: boolean;
                        /** @description The account of who asks */
                        own: boolean;
                        /** Format: date-time */
                        createdAt: string;
                        assignments: {
                            /** @description Small letters, digits and - */
                            role: string;
                            /** @description Code of a branch */
                            branch?: string;
                            /** Format: date-time */
                            until?: string;
                        }[];
                        /** @description Lent to it and by it */
                        delegations: {
                            id: string;
                            role: string;
                            roleName: {
                                zh: string;
                                en: string;
                            };
                            branch?: string;
                            /** Format: date-time */
                            until: string;
                            from: {
                                id: string;
                                displayName: string;
                            };
                            to: {
                                id: string;
                                displayName: string;
                            };
                            reason: string;
                            /** @description False when who lent it no longer holds it */
                            counts: boolean;
                        }[];
                        /** @description How it can be entered */
                        ways: {
                            password: boolean;
                            passkeys: number;
                            codes: boolean;
                            /** @description An address is confirmed; which one is its owner's business */
                            email: boolean;
                            links: {
                                zh: string;
                                en: string;
                            }[];
                        };
                        sessions: {
                            device: string;
                            way: string;
                            shared: boolean;
                            /** Format: date-time */
                            seenAt: string;
                        }[];
                    };
                };
            };
            /** @description identity.account-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAccountsIdExplanation: {
        parameters: {
            query: {
                permission: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        allowed: boolean;
                        because: {
                            role: string;
                            branch?: string;
                            /** Format: date-time */
                            until?: string;
                            /** @description The colleague who delegated it */
                            from?: string;
                            /** @description False when who delegated it no longer holds it */
                            counts: boolean;
                        }[];
                        wouldAllow: {
                            code: string;
                            name: {
                                zh: string;
                                en: string;
                            };
                        }[];
                    };
                };
            };
            /** @description identity.permission-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putAccountsIdState: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    disabled: boolean;
                    /** @description Why, for the audit */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        state: "done" | "waiting";
                        /** @description Waits for a second person */
                        proposal?: string;
                    };
                };
            };
            /** @description identity.own-account */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description identity.account-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description identity.last-administrator */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAccountsIdResets: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Ways in that are taken away
                     * @default []
                     */
                    ways: ("codes" | "passkeys" | "links" | "email")[];
                    /** @description A first password, handed over in person */
                    password?: string;
                    /** @description Why, for the audit */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        state: "done" | "waiting";
                        /** @description Waits for a second person */
                        proposal?: string;
                    };
                };
            };
            /** @description identity.own-account */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description identity.account-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description identity.reset-on-console */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description identity.nothing-to-reset, identity.weak-password */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteAccountsIdSessions: {
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
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ended: number;
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getActorNames: {
        parameters: {
            query: {
                /** @description Actors as histories have them, with commas between: account:12,token:3 */
                actors: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        names: {
                            [key: string]: string;
                        };
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPermissions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            code: string;
                            room: string;
                            meaning: {
                                zh: string;
                                en: string;
                            };
                            /** @description Giving it takes two people */
                            grave: boolean;
                        }[];
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRoles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            code: string;
                            name: {
                                zh: string;
                                en: string;
                            };
                            builtIn: boolean;
                            grave: boolean;
                            permissions: string[];
                            /** @description Accounts and tokens that have it */
                            holders: number;
                        }[];
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putRolesCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Small letters, digits and - */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: {
                        zh: string;
                        en: string;
                    };
                    permissions: string[];
                    /** @description Why, for the audit */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        state: "done" | "waiting";
                        /** @description Waits for a second person */
                        proposal?: string;
                    };
                };
            };
            /** @description identity.person-needed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description identity.built-in-role */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description identity.unknown-permission */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteRolesCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Small letters, digits and - */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        deleted: true;
                    };
                };
            };
            /** @description identity.role-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description identity.role-in-use, identity.built-in-role */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAccountsIdRoles: {
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
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** @description Small letters, digits and - */
                            role: string;
                            /** @description Code of a branch */
                            branch?: string;
                            /** Format: date-time */
                            until?: string;
                        }[];
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putAccountsIdRoles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    assignments: {
                        /** @description Small letters, digits and - */
                        role: string;
                        /** @description Code of a branch */
                        branch?: string;
                        /** Format: date-time */
                        until?: string;
                    }[];
                    /** @description Why, for the audit */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        state: "done" | "waiting";
                        /** @description Waits for a second person */
                        proposal?: string;
                    };
                };
            };
            /** @description identity.person-needed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description identity.account-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description identity.last-administrator */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description identity.unknown-role */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDelegations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        own: string;
                        items: {
                            id: string;
                            role: string;
                            roleName: {
                                zh: string;
                                en: string;
                            };
                            branch?: string;
                            /** Format: date-time */
                            until: string;
                            from: {
                                id: string;
                                displayName: string;
                            };
                            to: {
                                id: string;
                                displayName: string;
                            };
                            reason: string;
                            /** @description False when who lent it no longer holds it */
                            counts: boolean;
                        }[];
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDelegations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The colleague's account */
                    to: string;
                    /** @description Small letters, digits and - */
                    role: string;
                    /** @description Code of a branch */
                    branch?: string;
                    /** Format: date-time */
                    until: string;
                    /** @description Why, for the audit */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
            /** @description identity.not-delegable, identity.not-yours, identity.person-needed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description identity.account-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description identity.not-a-colleague, identity.unusable-end */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDelegableRoles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            role: string;
                            roleName: {
                                zh: string;
                                en: string;
                            };
                            /** @description Held at this branch only */
                            branch?: string;
                            /**
                             * Format: date-time
                             * @description Held until then only
                             */
                            until?: string;
                            /** @description What it allows, in words */
                            allows: {
                                zh: string;
                                en: string;
                            }[];
                        }[];
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getColleagues: {
        parameters: {
            query: {
                /** @description A part of a name */
                q: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            displayName: string;
                        }[];
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteDelegationsId: {
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
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        ended: true;
                    };
                };
            };
            /** @description identity.person-needed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description identity.delegation-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getProposals: {
        parameters: {
            query?: {
                /** @description Rows at most */
                limit?: number;
                /** @description The `next` of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            /** @enum {string} */
                            act: "assign-roles" | "define-role" | "set-account-state" | "reset-account" | "set-way" | "open-token" | "set-scopes" | "shorten-audit";
                            meaning: {
                                zh: string;
                                en: string;
                            };
                            subject: {
                                kind: string;
                                id: string;
                            };
                            content: unknown;
                            reason: string;
                            proposedBy: {
                                id: string;
                                displayName: string;
                            };
                            /** Format: date-time */
                            proposedAt: string;
                            /** Format: date-time */
                            expiresAt: string;
                            /** @description Proposed by who asks, who therefore cannot decide */
                            own: boolean;
                        }[];
                        next?: string;
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postProposalsIdDecision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    approved: boolean;
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        approved: boolean;
                    };
                };
            };
            /** @description identity.own-proposal, identity.person-needed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description identity.proposal-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTokens: {
        parameters: {
            query?: {
                /** @description Rows at most */
                limit?: number;
                /** @description The `next` of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            name: string;
                            role: string;
                            /** Format: date-time */
                            createdAt: string;
                            /** @description Of no use before a second person agreed */
                            waiting: boolean;
                        }[];
                        next?: string;
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postTokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    role: string;
                    /** @description Why, for the audit */
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        secret: string;
                        state: "done" | "waiting";
                        /** @description Waits for a second person */
                        proposal?: string;
                    };
                };
            };
            /** @description identity.person-needed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description identity.unknown-role */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteTokensId: {
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
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        revoked: true;
                    };
                };
            };
            /** @description identity.token-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getClients: {
        parameters: {
            query?: {
                /** @description Rows at most */
                limit?: number;
                /** @description The `next` of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            /** @description How the client calls itself at the token endpoint */
                            clientId: string;
                            name: string;
                            scopes: string[];
                            /** @description Requests it may make in a minute */
                            perMinute: number;
                            /** Format: date-time */
                            createdAt: string;
                            /** @description Of no use before a second person agreed */
                            waiting: boolean;
                            /** @description Those that count, newest first; never what they are */
                            secrets: {
                                /** Format: date-time */
                                createdAt: string;
                                /**
                                 * Format: date-time
                                 * @description Replaced; it counts until then
                                 */
                                endsAt?: string;
                            }[];
                        }[];
                        next?: string;
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postClients: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @description Codes of permissions */
                    scopes: string[];
                    /** @default 120 */
                    perMinute: number;
                    /** @description Why, for the audit */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        clientId: string;
                        secret: string;
                        state: "done" | "waiting";
                        /** @description Waits for a second person */
                        proposal?: string;
                    };
                };
            };
            /** @description identity.person-needed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description identity.unknown-permission */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getScopes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            code: string;
                            meaning: {
                                zh: string;
                                en: string;
                            };
                            grave: boolean;
                        }[];
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putClientsIdScopes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Codes of permissions */
                    scopes: string[];
                    perMinute: number;
                    /** @description Why, for the audit */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        state: "done" | "waiting";
                        /** @description Waits for a second person */
                        proposal?: string;
                    };
                };
            };
            /** @description identity.person-needed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description identity.token-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description identity.unknown-permission */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postClientsIdSecrets: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description So long the old secret counts yet; 0 ends it at once
                     * @default 24
                     */
                    overlapHours: number;
                    /** @description Why, for the audit */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        secret: string;
                    };
                };
            };
            /** @description identity.token-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAudit: {
        parameters: {
            query?: {
                /** @description Rows at most */
                limit?: number;
                /** @description The `next` of the page before */
                cursor?: string;
                /** @description Who, as kind and id: account:12, client:3, system:console */
                actor?: string;
                /** @description What; ending in a full stop, all that begin so */
                action?: string;
                subjectKind?: string;
                subjectId?: string;
                from?: string;
                /** @description Up to, and not with */
                to?: string;
                /** @description Stands in what changed or why */
                text?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            /** Format: date-time */
                            at: string;
                            actor: {
                                kind: "account" | "client" | "system" | "anonymous";
                                id: string;
                                name?: string;
                            };
                            action: string;
                            subject: {
                                kind: string;
                                id?: string;
                            };
                            before?: unknown;
                            after?: unknown;
                            reason?: string;
                            /** @description The payload was taken out by retention or erasure */
                            blanked: boolean;
                        }[];
                        next?: string;
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAuditVerifications: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    known?: {
                        position: string;
                        /** @description SHA-256 */
                        hash: string;
                    };
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        intact: boolean;
                        entries: number;
                        blanked: number;
                        head: {
                            position: string;
                            /** @description SHA-256 */
                            hash: string;
                        };
                        fault?: {
                            kind: "missing" | "facts-changed" | "payload-changed" | "cut-off" | "other-chain";
                            position: string;
                            id?: string;
                        };
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAuditPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        keepDays: number;
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putAuditPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    keepDays: number;
                    /** @description Why, for the audit */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        state: "done" | "waiting";
                        /** @description Waits for a second person */
                        proposal?: string;
                    };
                };
            };
            /** @description identity.person-needed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRetentionReport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        days: number;
                        rules: {
                            code: string;
                            what: {
                                zh: string;
                                en: string;
                            };
                            kept: {
                                zh: string;
                                en: string;
                            };
                            /** @description Found too old in the last 30 days */
                            due: number;
                            /** @description Of these, taken away or unlinked */
                            removed: number;
                            /** @description Left by the last run: 0, or the rule does not work */
                            remaining: number;
                            /** Format: date-time */
                            ranAt?: string;
                            /** @description Too old at this moment: what fell due since the last run */
                            olderNow: number;
                        }[];
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSignInWays: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            code: string;
                            name: {
                                zh: string;
                                en: string;
                            };
                            enabled: boolean;
                            settings: {
                                /** @constant */
                                kind: "oidc";
                                /** @description The provider's issuer address */
                                issuer: string;
                                /** @description As the provider knows us */
                                clientId: string;
                                /** @description The claim with the campus number */
                                nameClaim: string;
                                /** @description The campus number is the sign-in name of the reader's account here: no proof is asked */
                                trustName: boolean;
                            } | {
                                /** @constant */
                                kind: "saml";
                                /** @description The provider's sign-in address (HTTP-Redirect) */
                                entryPoint: string;
                                /** @description The provider's logout address (HTTP-Redirect); may be empty */
                                logoutUrl?: string;
                                /** @description The provider's entity id */
                                idpIssuer: string;
                                certificates: string[];
                                /** @description The attribute with the campus number; may be empty */
                                nameAttribute: string;
                                /** @description The campus number is the sign-in name of the reader's account here: no proof is asked */
                                trustName: boolean;
                            } | {
                                /** @constant */
                                kind: "cas";
                                /** @description Up to and without /login */
                                server: string;
                                /** @description The campus number is the sign-in name of the reader's account here: no proof is asked */
                                trustName: boolean;
                            } | {
                                /** @constant */
                                kind: "ldap";
                                /** @description ldaps://host or ldap://host */
                                url: string;
                                startTls: boolean;
                                /** @description Who searches; may be empty */
                                bindDn: string;
                                /** @description Where the search begins */
                                base: string;
                                /** @description With {name} for what was typed */
                                filter: string;
                                /** @description The attribute with the campus number */
                                nameAttribute: string;
                                /** @description The campus number is the sign-in name of the reader's account here: no proof is asked */
                                trustName: boolean;
                            };
                            hasSecret: boolean;
                            /** @description Where the campus sends people back to */
                            back: string;
                            /** @description Where the campus says that somebody left it */
                            logout?: string;
                            /** @description What a SAML provider reads of us */
                            metadata?: string;
                        }[];
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putSignInWaysCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: {
                        zh: string;
                        en: string;
                    };
                    enabled: boolean;
                    settings: {
                        /** @constant */
                        kind: "oidc";
                        /** @description The provider's issuer address */
                        issuer: string;
                        /** @description As the provider knows us */
                        clientId: string;
                        /** @description The claim with the campus number */
                        nameClaim: string;
                        /** @description The campus number is the sign-in name of the reader's account here: no proof is asked */
                        trustName: boolean;
                    } | {
                        /** @constant */
                        kind: "saml";
                        /** @description The provider's sign-in address (HTTP-Redirect) */
                        entryPoint: string;
                        /** @description The provider's logout address (HTTP-Redirect); may be empty */
                        logoutUrl?: string;
                        /** @description The provider's entity id */
                        idpIssuer: string;
                        certificates: string[];
                        /** @description The attribute with the campus number; may be empty */
                        nameAttribute: string;
                        /** @description The campus number is the sign-in name of the reader's account here: no proof is asked */
                        trustName: boolean;
                    } | {
                        /** @constant */
                        kind: "cas";
                        /** @description Up to and without /login */
                        server: string;
                        /** @description The campus number is the sign-in name of the reader's account here: no proof is asked */
                        trustName: boolean;
                    } | {
                        /** @constant */
                        kind: "ldap";
                        /** @description ldaps://host or ldap://host */
                        url: string;
                        startTls: boolean;
                        /** @description Who searches; may be empty */
                        bindDn: string;
                        /** @description Where the search begins */
                        base: string;
                        /** @description With {name} for what was typed */
                        filter: string;
                        /** @description The attribute with the campus number */
                        nameAttribute: string;
                        /** @description The campus number is the sign-in name of the reader's account here: no proof is asked */
                        trustName: boolean;
                    };
                    /** @description Kept encrypted, never shown */
                    secret?: string;
                    /** @description Why, for the audit */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        state: "done" | "waiting";
                        /** @description Waits for a second person */
                        proposal?: string;
                    };
                };
            };
            /** @description identity.person-needed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description identity.unusable-way */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteSignInWaysCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        deleted: true;
                    };
                };
            };
            /** @description identity.way-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postSignInWaysCodeTest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        checks: {
                            what: {
                                zh: string;
                                en: string;
                            };
                            ok: boolean;
                            detail?: string;
                        }[];
                    };
                };
            };
            /** @description identity.way-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getServiceKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            /** @enum {unknown} */
                            state: "next" | "signing" | "former";
                            /** @description SHA-256 of the certificate, as providers show it */
                            fingerprint: string;
                            /** @description PEM */
                            certificate: string;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            endsAt: string;
                        }[];
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postServiceKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
            /** @description identity.next-key-there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postServiceKeysIdPromotion: {
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
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        done: true;
                    };
                };
            };
            /** @description identity.service-key-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteServiceKeysId: {
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
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        done: true;
                    };
                };
            };
            /** @description identity.service-key-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMailOutbox: {
        parameters: {
            query?: {
                /** @description Rows at most */
                limit?: number;
                /** @description The `next` of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            /** Format: date-time */
                            at: string;
                            to: string;
                            subject: string;
                            text: string;
                        }[];
                        next?: string;
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getWebhooks: {
        parameters: {
            query?: {
                /** @description Rows at most */
                limit?: number;
                /** @description The `next` of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            url: string;
                            topics: string[];
                            /** Format: date-time */
                            createdAt: string;
                            /** @description Off when a person switched it off, or its receiver answered 410 Gone */
                            enabled: boolean;
                        }[];
                        next?: string;
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postWebhooks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    url: string;
                    topics: string[];
                };
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        secret: string;
                    };
                };
            };
            /** @description identity.unusable-webhook */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getWebhookTopics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        topics: {
                            code: string;
                            meaning: {
                                zh: string;
                                en: string;
                            };
                        }[];
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putWebhooksIdEnabled: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    enabled: boolean;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        done: true;
                    };
                };
            };
            /** @description identity.webhook-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteWebhooksId: {
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
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        done: true;
                    };
                };
            };
            /** @description identity.webhook-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postWebhooksIdTests: {
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
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        done: true;
                    };
                };
            };
            /** @description identity.webhook-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getWebhookDeliveries: {
        parameters: {
            query?: {
                /** @description Rows at most */
                limit?: number;
                /** @description The `next` of the page before */
                cursor?: string;
                webhook?: string;
                /** @description Only what was given up */
                dead?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            webhookId: string;
                            topic: string;
                            /** Format: date-time */
                            madeAt: string;
                            tries: number;
                            state: "waiting" | "delivered" | "dead";
                            /** @description HTTP status of the last answer */
                            lastStatus?: number;
                            /** @description When there was no answer: ECONNREFUSED, TIMEOUT … */
                            lastFault?: string;
                            /** Format: date-time */
                            nextAt?: string;
                        }[];
                        next?: string;
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postWebhookDeliveriesIdRetries: {
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
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        done: true;
                    };
                };
            };
            /** @description identity.delivery-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRecordsIdMarc: {
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
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                        /** Format: date-time */
                        updatedAt: string;
                        profile: string;
                        /** @description MARC-in-JSON */
                        marc: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            /** @description catalogue.record-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRecordsId: {
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
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        profile: string;
                        source: string;
                        sourceKey: string;
                        version: number;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        changedAt: string;
                        /** @description account:12, token:3, import:7 or system */
                        changedBy: string;
                        /** @description saved, deleted, restored, suppressed, shown, merged or parted */
                        act: string;
                        suppressed: boolean;
                        /** Format: date-time */
                        deletedAt?: string;
                        mergedInto?: string;
                        workId?: string;
                        workByHand: boolean;
                        title: string;
                        /** @description MARC-in-JSON */
                        marc: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            /** @description catalogue.record-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putRecordsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description MARC-in-JSON */
                    marc: {
                        [key: string]: unknown;
                    };
                    version: number;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        record: {
                            id: string;
                            profile: string;
                            source: string;
                            sourceKey: string;
                            version: number;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            changedAt: string;
                            /** @description account:12, token:3, import:7 or system */
                            changedBy: string;
                            /** @description saved, deleted, restored, suppressed, shown, merged or parted */
                            act: string;
                            suppressed: boolean;
                            /** Format: date-time */
                            deletedAt?: string;
                            mergedInto?: string;
                            workId?: string;
                            workByHand: boolean;
                            title: string;
                            /** @description MARC-in-JSON */
                            marc: {
                                [key: string]: unknown;
                            };
                        };
                        warnings: {
                            severity: "error" | "warning";
                            code: string;
                            text: string;
                            tag?: string;
                            position?: number;
                        }[];
                    };
                };
            };
            /** @description catalogue.record-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue.record-changed, catalogue.record-deleted, catalogue.record-merged */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue.record-malformed, catalogue.record-faulty */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteRecordsId: {
        parameters: {
            query: {
                version: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        profile: string;
                        source: string;
                        sourceKey: string;
                        version: number;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        changedAt: string;
                        /** @description account:12, token:3, import:7 or system */
                        changedBy: string;
                        /** @description saved, deleted, restored, suppressed, shown, merged or parted */
                        act: string;
                        suppressed: boolean;
                        /** Format: date-time */
                        deletedAt?: string;
                        mergedInto?: string;
                        workId?: string;
                        workByHand: boolean;
                        title: string;
                        /** @description MARC-in-JSON */
                        marc: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            /** @description catalogue.record-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue.record-changed, catalogue.record-deleted, catalogue.record-merged, catalogue.record-tied */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postRecords: {
        parameters: {
            query?: never;
            header: {
                /** @description The same for every retry of one operation */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    profile: "marc21" | "unimarc" | "cnmarc";
                    /** @description MARC-in-JSON */
                    marc: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        record: {
                            id: string;
                            profile: string;
                            source: string;
                            sourceKey: string;
                            version: number;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            changedAt: string;
                            /** @description account:12, token:3, import:7 or system */
                            changedBy: string;
                            /** @description saved, deleted, restored, suppressed, shown, merged or parted */
                            act: string;
                            suppressed: boolean;
                            /** Format: date-time */
                            deletedAt?: string;
                            mergedInto?: string;
                            workId?: string;
                            workByHand: boolean;
                            title: string;
                            /** @description MARC-in-JSON */
                            marc: {
                                [key: string]: unknown;
                            };
                        };
                        warnings: {
                            severity: "error" | "warning";
                            code: string;
                            text: string;
                            tag?: string;
                            position?: number;
                        }[];
                    };
                };
            };
            /** @description catalogue.record-malformed, catalogue.record-faulty */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postRecordsIdRestore: {
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
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        profile: string;
                        source: string;
                        sourceKey: string;
                        version: number;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        changedAt: string;
                        /** @description account:12, token:3, import:7 or system */
                        changedBy: string;
                        /** @description saved, deleted, restored, suppressed, shown, merged or parted */
                        act: string;
                        suppressed: boolean;
                        /** Format: date-time */
                        deletedAt?: string;
                        mergedInto?: string;
                        workId?: string;
                        workByHand: boolean;
                        title: string;
                        /** @description MARC-in-JSON */
                        marc: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            /** @description catalogue.record-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue.record-merged */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postRecordsIdSuppress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    suppressed: boolean;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        profile: string;
                        source: string;
                        sourceKey: string;
                        version: number;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        changedAt: string;
                        /** @description account:12, token:3, import:7 or system */
                        changedBy: string;
                        /** @description saved, deleted, restored, suppressed, shown, merged or parted */
                        act: string;
                        suppressed: boolean;
                        /** Format: date-time */
                        deletedAt?: string;
                        mergedInto?: string;
                        workId?: string;
                        workByHand: boolean;
                        title: string;
                        /** @description MARC-in-JSON */
                        marc: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            /** @description catalogue.record-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue.record-changed, catalogue.record-deleted, catalogue.record-merged */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRecordsIdVersions: {
        parameters: {
            query?: {
                /** @description Rows at most */
                limit?: number;
                /** @description The `next` of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            version: number;
                            /** Format: date-time */
                            changedAt: string;
                            changedBy: string;
                            act: string;
                            changes: {
                                kind: "added" | "removed" | "changed";
                                tag: string;
                                /** @description Place in the newer state, of a removed field in the older; -1 for the leader */
                                position: number;
                                /** @description One field of MARC-in-JSON */
                                before?: {
                                    [key: string]: unknown;
                                };
                                /** @description One field of MARC-in-JSON */
                                after?: {
                                    [key: string]: unknown;
                                };
                            }[];
                        }[];
                        next?: string;
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRecordsIdVersionsVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        version: number;
                        /** Format: date-time */
                        changedAt: string;
                        changedBy: string;
                        act: string;
                        profile: string;
                        /** @description MARC-in-JSON */
                        marc: {
                            [key: string]: unknown;
                        };
                        /** @description What this version changed in the one before */
                        changes: {
                            kind: "added" | "removed" | "changed";
                            tag: string;
                            /** @description Place in the newer state, of a removed field in the older; -1 for the leader */
                            position: number;
                            /** @description One field of MARC-in-JSON */
                            before?: {
                                [key: string]: unknown;
                            };
                            /** @description One field of MARC-in-JSON */
                            after?: {
                                [key: string]: unknown;
                            };
                        }[];
                    };
                };
            };
            /** @description catalogue.record-version-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postRecordsIdUndo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    to: number;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        record: {
                            id: string;
                            profile: string;
                            source: string;
                            sourceKey: string;
                            version: number;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            changedAt: string;
                            /** @description account:12, token:3, import:7 or system */
                            changedBy: string;
                            /** @description saved, deleted, restored, suppressed, shown, merged or parted */
                            act: string;
                            suppressed: boolean;
                            /** Format: date-time */
                            deletedAt?: string;
                            mergedInto?: string;
                            workId?: string;
                            workByHand: boolean;
                            title: string;
                            /** @description MARC-in-JSON */
                            marc: {
                                [key: string]: unknown;
                            };
                        };
                        warnings: {
                            severity: "error" | "warning";
                            code: string;
                            text: string;
                            tag?: string;
                            position?: number;
                        }[];
                    };
                };
            };
            /** @description catalogue.record-not-found, catalogue.record-version-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue.record-changed, catalogue.record-deleted, catalogue.record-merged */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRecordsIdDifferences: {
        parameters: {
            query: {
                with: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        changes: {
                            kind: "added" | "removed" | "changed";
                            tag: string;
                            /** @description Place in the newer state, of a removed field in the older; -1 for the leader */
                            position: number;
                            /** @description One field of MARC-in-JSON */
                            before?: {
                                [key: string]: unknown;
                            };
                            /** @description One field of MARC-in-JSON */
                            after?: {
                                [key: string]: unknown;
                            };
                        }[];
                    };
                };
            };
            /** @description catalogue.record-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postRecordsIdMerge: {
        parameters: {
            query?: never;
            header: {
                /** @description The same for every retry of one operation */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    loserId: string;
                    version: number;
                    loserVersion: number;
                    /** @description MARC-in-JSON */
                    marc: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        record: {
                            id: string;
                            profile: string;
                            source: string;
                            sourceKey: string;
                            version: number;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            changedAt: string;
                            /** @description account:12, token:3, import:7 or system */
                            changedBy: string;
                            /** @description saved, deleted, restored, suppressed, shown, merged or parted */
                            act: string;
                            suppressed: boolean;
                            /** Format: date-time */
                            deletedAt?: string;
                            mergedInto?: string;
                            workId?: string;
                            workByHand: boolean;
                            title: string;
                            /** @description MARC-in-JSON */
                            marc: {
                                [key: string]: unknown;
                            };
                        };
                        warnings: {
                            severity: "error" | "warning";
                            code: string;
                            text: string;
                            tag?: string;
                            position?: number;
                        }[];
                    };
                };
            };
            /** @description catalogue.record-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue.record-changed, catalogue.record-deleted, catalogue.record-merged, catalogue.merge-with-itself, catalogue.merge-across-formats */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue.record-malformed, catalogue.record-faulty */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postRecordsIdUnmerge: {
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
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        winner: {
                            id: string;
                            profile: string;
                            source: string;
                            sourceKey: string;
                            version: number;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            changedAt: string;
                            /** @description account:12, token:3, import:7 or system */
                            changedBy: string;
                            /** @description saved, deleted, restored, suppressed, shown, merged or parted */
                            act: string;
                            suppressed: boolean;
                            /** Format: date-time */
                            deletedAt?: string;
                            mergedInto?: string;
                            workId?: string;
                            workByHand: boolean;
                            title: string;
                            /** @description MARC-in-JSON */
                            marc: {
                                [key: string]: unknown;
                            };
                        };
                        loser: {
                            id: string;
                            profile: string;
                            source: string;
                            sourceKey: string;
                            version: number;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            changedAt: string;
                            /** @description account:12, token:3, import:7 or system */
                            changedBy: string;
                            /** @description saved, deleted, restored, suppressed, shown, merged or parted */
                            act: string;
                            suppressed: boolean;
                            /** Format: date-time */
                            deletedAt?: string;
                            mergedInto?: string;
                            workId?: string;
                            workByHand: boolean;
                            title: string;
                            /** @description MARC-in-JSON */
                            marc: {
                                [key: string]: unknown;
                            };
                        };
                        /** @description The one that stayed was saved since: its content is left as it is */
                        contentKept: boolean;
                        /** @description Items that moved on since, or stand in a volume with others */
                        itemsLeft: string[];
                    };
                };
            };
            /** @description catalogue.not-merged, catalogue.record-merged */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getWorksIdRecords: {
        parameters: {
            query?: {
                /** @description Rows at most */
                limit?: number;
                /** @description The `next` of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            title: string;
                            subtitle?: string;
                            authors: string[];
                            /** @description Labels the medium: book, sound, video … */
                            kind: string;
                            edition?: string;
                            publisher?: string;
                            date?: string;
                            language?: string;
                            /** @description An editor put it there */
                            byHand: boolean;
                        }[];
                        next?: string;
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postWorksIdRecords: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    recordIds: string[];
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        workId?: string;
                        records: number;
                    };
                };
            };
            /** @description catalogue.work-not-found, catalogue.record-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postWorksIdJoin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    workIds: string[];
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        workId?: string;
                        records: number;
                    };
                };
            };
            /** @description catalogue.work-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postWorksIdReset: {
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
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        workId?: string;
                        records: number;
                    };
                };
            };
            /** @description catalogue.work-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postWorksPart: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    recordIds: string[];
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        workId?: string;
                        records: number;
                    };
                };
            };
            /** @description catalogue.record-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postWorksReset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    recordIds: string[];
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        workId?: string;
                        records: number;
                    };
                };
            };
            /** @description catalogue.record-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAuthoritiesId: {
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
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        authority: {
                            id: string;
                            profile: string;
                            source: string;
                            sourceKey: string;
                            /** @enum {string} */
                            kind: "person" | "organisation" | "event" | "title" | "topic" | "place" | "genre";
                            heading: string;
                            scheme?: string;
                            version: number;
                            /** Format: date-time */
                            changedAt: string;
                            changedBy: string;
                            /** Format: date-time */
                            deletedAt?: string;
                            mergedInto?: string;
                            /** @description MARC-in-JSON */
                            marc: {
                                [key: string]: unknown;
                            };
                        };
                        forms: {
                            role: "preferred" | "variant" | "related";
                            /** @enum {string} */
                            kind: "person" | "organisation" | "event" | "title" | "topic" | "place" | "genre";
                            text: string;
                        }[];
                        /** @description Records whose headings are linked to it */
                        records: number;
                    };
                };
            };
            /** @description catalogue.authority-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putAuthoritiesId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description MARC-in-JSON */
                    marc: {
                        [key: string]: unknown;
                    };
                    version: number;
                    /** @default false */
                    confirmed: boolean;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        authority: {
                            id: string;
                            profile: string;
                            source: string;
                            sourceKey: string;
                            /** @enum {string} */
                            kind: "person" | "organisation" | "event" | "title" | "topic" | "place" | "genre";
                            heading: string;
                            scheme?: string;
                            version: number;
                            /** Format: date-time */
                            changedAt: string;
                            changedBy: string;
                            /** Format: date-time */
                            deletedAt?: string;
                            mergedInto?: string;
                            /** @description MARC-in-JSON */
                            marc: {
                                [key: string]: unknown;
                            };
                        };
                        warnings: {
                            severity: "error" | "warning";
                            code: string;
                            text: string;
                            tag?: string;
                            position?: number;
                        }[];
                        /** @description Records that are being rewritten */
                        recordsToUpdate: number;
                    };
                };
            };
            /** @description catalogue.authority-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue.authority-to-confirm, catalogue.record-changed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue.record-malformed, catalogue.record-faulty, catalogue.no-heading */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteAuthoritiesId: {
        parameters: {
            query: {
                version: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        profile: string;
                        source: string;
                        sourceKey: string;
                        /** @enum {string} */
                        kind: "person" | "organisation" | "event" | "title" | "topic" | "place" | "genre";
                        heading: string;
                        scheme?: string;
                        version: number;
                        /** Format: date-time */
                        changedAt: string;
                        changedBy: string;
                        /** Format: date-time */
                        deletedAt?: string;
                        mergedInto?: string;
                        /** @description MARC-in-JSON */
                        marc: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            /** @description catalogue.authority-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue.record-changed, catalogue.authority-in-use */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAuthoritiesIdRecords: {
        parameters: {
            query?: {
                /** @description Rows at most */
                limit?: number;
                /** @description The `next` of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            title: string;
                            version: number;
                        }[];
                        next?: string;
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAuthoritiesIdPreview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description MARC-in-JSON */
                    marc: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        from: string;
                        to: string;
                        /** @description Records that would be rewritten */
                        records: number;
                    };
                };
            };
            /** @description catalogue.authority-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue.record-malformed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAuthorities: {
        parameters: {
            query?: never;
            header: {
                /** @description The same for every retry of one operation */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    profile: "marc21" | "unimarc" | "cnmarc";
                    /** @description MARC-in-JSON */
                    marc: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        authority: {
                            id: string;
                            profile: string;
                            source: string;
                            sourceKey: string;
                            /** @enum {string} */
                            kind: "person" | "organisation" | "event" | "title" | "topic" | "place" | "genre";
                            heading: string;
                            scheme?: string;
                            version: number;
                            /** Format: date-time */
                            changedAt: string;
                            changedBy: string;
                            /** Format: date-time */
                            deletedAt?: string;
                            mergedInto?: string;
                            /** @description MARC-in-JSON */
                            marc: {
                                [key: string]: unknown;
                            };
                        };
                        warnings: {
                            severity: "error" | "warning";
                            code: string;
                            text: string;
                            tag?: string;
                            position?: number;
                        }[];
                        /** @description Records that are being rewritten */
                        recordsToUpdate: number;
                    };
                };
            };
            /** @description catalogue.record-malformed, catalogue.record-faulty, catalogue.no-heading */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAuthoritiesIdMerge: {
        parameters: {
            query?: never;
            header: {
                /** @description The same for every retry of one operation */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    loserId: string;
                    version: number;
                    loserVersion: number;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        authority: {
                            id: string;
                            profile: string;
                            source: string;
                            sourceKey: string;
                            /** @enum {string} */
                            kind: "person" | "organisation" | "event" | "title" | "topic" | "place" | "genre";
                            heading: string;
                            scheme?: string;
                            version: number;
                            /** Format: date-time */
                            changedAt: string;
                            changedBy: string;
                            /** Format: date-time */
                            deletedAt?: string;
                            mergedInto?: string;
                            /** @description MARC-in-JSON */
                            marc: {
                                [key: string]: unknown;
                            };
                        };
                        warnings: {
                            severity: "error" | "warning";
                            code: string;
                            text: string;
                            tag?: string;
                            position?: number;
                        }[];
                        /** @description Records that are being rewritten */
                        recordsToUpdate: number;
                    };
                };
            };
            /** @description catalogue.authority-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue.record-changed, catalogue.merge-with-itself, catalogue.merge-of-kinds */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAuthoritiesIdUnmerge: {
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
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        authority: {
                            id: string;
                            profile: string;
                            source: string;
                            sourceKey: string;
                            /** @enum {string} */
                            kind: "person" | "organisation" | "event" | "title" | "topic" | "place" | "genre";
                            heading: string;
                            scheme?: string;
                            version: number;
                            /** Format: date-time */
                            changedAt: string;
                            changedBy: string;
                            /** Format: date-time */
                            deletedAt?: string;
                            mergedInto?: string;
                            /** @description MARC-in-JSON */
                            marc: {
                                [key: string]: unknown;
                            };
                        };
                        warnings: {
                            severity: "error" | "warning";
                            code: string;
                            text: string;
                            tag?: string;
                            position?: number;
                        }[];
                        /** @description Records that are being rewritten */
                        recordsToUpdate: number;
                    };
                };
            };
            /** @description catalogue.authority-not-merged, catalogue.record-merged */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAuthoritiesIdVersions: {
        parameters: {
            query?: {
                /** @description Rows at most */
                limit?: number;
                /** @description The `next` of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            version: number;
                            /** Format: date-time */
                            changedAt: string;
                            changedBy: string;
                            act: string;
                            changes: {
                                kind: "added" | "removed" | "changed";
                                tag: string;
                                /** @description Place in the newer state, of a removed field in the older; -1 for the leader */
                                position: number;
                                /** @description One field of MARC-in-JSON */
                                before?: {
                                    [key: string]: unknown;
                                };
                                /** @description One field of MARC-in-JSON */
                                after?: {
                                    [key: string]: unknown;
                                };
                            }[];
                        }[];
                        next?: string;
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAuthoritiesIdUndo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    to: number;
                    /** @default false */
                    confirmed: boolean;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        authority: {
                            id: string;
                            profile: string;
                            source: string;
                            sourceKey: string;
                            /** @enum {string} */
                            kind: "person" | "organisation" | "event" | "title" | "topic" | "place" | "genre";
                            heading: string;
                            scheme?: string;
                            version: number;
                            /** Format: date-time */
                            changedAt: string;
                            changedBy: string;
                            /** Format: date-time */
                            deletedAt?: string;
                            mergedInto?: string;
                            /** @description MARC-in-JSON */
                            marc: {
                                [key: string]: unknown;
                            };
                        };
                        warnings: {
                            severity: "error" | "warning";
                            code: string;
                            text: string;
                            tag?: string;
                            position?: number;
                        }[];
                        /** @description Records that are being rewritten */
                        recordsToUpdate: number;
                    };
                };
            };
            /** @description catalogue.authority-not-found, catalogue.record-version-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue.authority-to-confirm, catalogue.record-changed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getHeadings: {
        parameters: {
            query: {
                kind: "person" | "organisation" | "event" | "title" | "topic" | "place" | "genre";
                /** @description What was typed: the list opens there */
                anchor?: string;
                /** @description `next` or `previous` of another page */
                at?: string;
                direction?: "forward" | "back" | "around";
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            text: string;
                            records: number;
                            authorityId?: string;
                            role?: "preferred" | "variant" | "related";
                            /** @description Of a variant: see; of a preferred form: see also */
                            see: string[];
                        }[];
                        /** @description Index at which the anchor stands or would stand */
                        anchor?: number;
                        exact?: boolean;
                        previous?: string;
                        next?: string;
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRecordsIdHeadings: {
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
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            position: number;
                            tag: string;
                            /** @enum {string} */
                            kind: "person" | "organisation" | "event" | "title" | "topic" | "place" | "genre";
                            text: string;
                            authorityId?: string;
                            /** @description The authority's preferred form */
                            preferred?: string;
                            inPreferredForm: boolean;
                            /** @description An editor linked or unlinked it */
                            byHand: boolean;
                        }[];
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putRecordsIdHeadingsPosition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                position: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    authorityId: string | null;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            position: number;
                            tag: string;
                            /** @enum {string} */
                            kind: "person" | "organisation" | "event" | "title" | "topic" | "place" | "genre";
                            text: string;
                            authorityId?: string;
                            /** @description The authority's preferred form */
                            preferred?: string;
                            inPreferredForm: boolean;
                            /** @description An editor linked or unlinked it */
                            byHand: boolean;
                        }[];
                    };
                };
            };
            /** @description catalogue.heading-not-found, catalogue.authority-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue.merge-of-kinds */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDuplicates: {
        parameters: {
            query?: {
                /** @description Rows at most */
                limit?: number;
                /** @description The `next` of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** @description The pair's place in the list, for paging */
                            id: string;
                            /** @description As imports count them; from 1000 on, an import takes two records for one */
                            points: number;
                            reasons: {
                                code: string;
                                text: string;
                                value?: string;
                            }[];
                            records: {
                                id: string;
                                version: number;
                                profile: string;
                                title: string;
                                subtitle?: string;
                                authors: string[];
                                publisher?: string;
                                date?: string;
                                isbns: string[];
                            }[];
                        }[];
                        next?: string;
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRecordsIdDuplicates: {
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
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** @description The pair's place in the list, for paging */
                            id: string;
                            /** @description As imports count them; from 1000 on, an import takes two records for one */
                            points: number;
                            reasons: {
                                code: string;
                                text: string;
                                value?: string;
                            }[];
                            records: {
                                id: string;
                                version: number;
                                profile: string;
                                title: string;
                                subtitle?: string;
                                authors: string[];
                                publisher?: string;
                                date?: string;
                                isbns: string[];
                            }[];
                        }[];
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDuplicatesDismiss: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    recordIds: string[];
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        dismissed: boolean;
                    };
                };
            };
            /** @description catalogue.pair-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDuplicatesRecall: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    recordIds: string[];
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        dismissed: boolean;
                    };
                };
            };
            /** @description catalogue.pair-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRecordsIdCover: {
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
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        uploaded?: {
                            mediaType: string;
                            /** @description Pixels */
                            width: number;
                            /** @description Pixels */
                            height: number;
                            /** @description Bytes */
                            size: number;
                            /** @description Whose picture it is, as readers see it */
                            credit?: string;
                            /** Format: date-time */
                            uploadedAt: string;
                            /** @description account:12, token:3 */
                            uploadedBy: string;
                        };
                        limits: {
                            bytes: number;
                            /** @description Pixels of the shorter side, at least */
                            smallest: number;
                            /** @description Pixels of the longer side, at most */
                            largest: number;
                            /** @description Characters */
                            credit: number;
                        };
                    };
                };
            };
            /** @description catalogue.record-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putRecordsIdCover: {
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
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        uploaded?: {
                            mediaType: string;
                            /** @description Pixels */
                            width: number;
                            /** @description Pixels */
                            height: number;
                            /** @description Bytes */
                            size: number;
                            /** @description Whose picture it is, as readers see it */
                            credit?: string;
                            /** Format: date-time */
                            uploadedAt: string;
                            /** @description account:12, token:3 */
                            uploadedBy: string;
                        };
                        limits: {
                            bytes: number;
                            /** @description Pixels of the shorter side, at least */
                            smallest: number;
                            /** @description Pixels of the longer side, at most */
                            largest: number;
                            /** @description Characters */
                            credit: number;
                        };
                    };
                };
            };
            /** @description catalogue.record-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue.cover-is-no-picture */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue.cover-is-broken, catalogue.cover-of-wrong-size */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteRecordsIdCover: {
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
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        uploaded?: {
                            mediaType: string;
                            /** @description Pixels */
                            width: number;
                            /** @description Pixels */
                            height: number;
                            /** @description Bytes */
                            size: number;
                            /** @description Whose picture it is, as readers see it */
                            credit?: string;
                            /** Format: date-time */
                            uploadedAt: string;
                            /** @description account:12, token:3 */
                            uploadedBy: string;
                        };
                        limits: {
                            bytes: number;
                            /** @description Pixels of the shorter side, at least */
                            smallest: number;
                            /** @description Pixels of the longer side, at most */
                            largest: number;
                            /** @description Characters */
                            credit: number;
                        };
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putRecordsIdCoverCredit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description None: nobody has to be named */
                    credit?: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        uploaded?: {
                            mediaType: string;
                            /** @description Pixels */
                            width: number;
                            /** @description Pixels */
                            height: number;
                            /** @description Bytes */
                            size: number;
                            /** @description Whose picture it is, as readers see it */
                            credit?: string;
                            /** Format: date-time */
                            uploadedAt: string;
                            /** @description account:12, token:3 */
                            uploadedBy: string;
                        };
                        limits: {
                            bytes: number;
                            /** @description Pixels of the shorter side, at least */
                            smallest: number;
                            /** @description Pixels of the longer side, at most */
                            largest: number;
                            /** @description Characters */
                            credit: number;
                        };
                    };
                };
            };
            /** @description catalogue.cover-not-uploaded */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getChanges: {
        parameters: {
            query?: {
                /** @description The `next` of the last answer */
                since?: string;
                limit?: number;
                kind?: "record" | "item" | "authority";
                /** @description With the content of the records that readers may see */
                marc?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            kind: "record" | "item" | "authority";
                            id: string;
                            /** Format: date-time */
                            changedAt: string;
                            version?: number;
                            /** @description Deleted, withdrawn or merged away */
                            deleted: boolean;
                            /** @description Not for readers */
                            suppressed: boolean;
                            mergedInto?: string;
                            /** @description Of an item */
                            recordId?: string;
                            profile?: string;
                            /** @description MARC-in-JSON */
                            marc?: {
                                [key: string]: unknown;
                            };
                        }[];
                        /** @description What to ask with next time, also when nothing changed */
                        next: string;
                        /** @description There is more already */
                        more: boolean;
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getBatchChanges: {
        parameters: {
            query?: {
                /** @description Rows at most */
                limit?: number;
                /** @description The `next` of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            target: "records" | "items";
                            operations: {
                                [key: string]: unknown;
                            }[];
                            note?: string;
                            /** @description previewed, running, done, undoing or undone */
                            state: string;
                            preview: {
                                selected: number;
                                changed: number;
                                unchanged: number;
                                refused: number;
                                missing: number;
                            };
                            /** Format: date-time */
                            createdAt: string;
                            createdBy: string;
                            /** Format: date-time */
                            startedAt?: string;
                            /** Format: date-time */
                            finishedAt?: string;
                            /** Format: date-time */
                            undoneAt?: string;
                        }[];
                        next?: string;
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postBatchChanges: {
        parameters: {
            query?: never;
            header: {
                /** @description The same for every retry of one operation */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    work: {
                        /** @constant */
                        target: "records";
                        operations: ({
                            /** @constant */
                            do: "add-field";
                            field: {
                                tag: string;
                                ind1: string;
                                ind2: string;
                                subfields: {
                                    code: string;
                                    value: string;
                                }[];
                            };
                            unless?: "tag" | "same";
                        } | {
                            /** @constant */
                            do: "delete-field";
                            /** @description X stands for any character: 9XX */
                            tag: string;
                            where?: {
                                code?: string;
                                is: "containing" | "equal" | "absent";
                                text?: {
                                    text: string;
                                    /** @description * any run, ? any character, # a digit, \ before one of them for itself */
                                    signs?: boolean;
                                    ignoreCase?: boolean;
                                };
                            };
                        } | {
                            /** @constant */
                            do: "add-subfield";
                            /** @description X stands for any character: 9XX */
                            tag: string;
                            where?: {
                                code?: string;
                                is: "containing" | "equal" | "absent";
                                text?: {
                                    text: string;
                                    /** @description * any run, ? any character, # a digit, \ before one of them for itself */
                                    signs?: boolean;
                                    ignoreCase?: boolean;
                                };
                            };
                            code: string;
                            value: string;
                        } | {
                            /** @constant */
                            do: "delete-subfield";
                            /** @description X stands for any character: 9XX */
                            tag: string;
                            where?: {
                                code?: string;
                                is: "containing" | "equal" | "absent";
                                text?: {
                                    text: string;
                                    /** @description * any run, ? any character, # a digit, \ before one of them for itself */
                                    signs?: boolean;
                                    ignoreCase?: boolean;
                                };
                            };
                            code: string;
                        } | {
                            /** @constant */
                            do: "replace-text";
                            /** @description X stands for any character: 9XX */
                            tag: string;
                            where?: {
                                code?: string;
                                is: "containing" | "equal" | "absent";
                                text?: {
                                    text: string;
                                    /** @description * any run, ? any character, # a digit, \ before one of them for itself */
                                    signs?: boolean;
                                    ignoreCase?: boolean;
                                };
                            };
                            code?: string;
                            find: {
                                text: string;
                                /** @description * any run, ? any character, # a digit, \ before one of them for itself */
                                signs?: boolean;
                                ignoreCase?: boolean;
                            };
                            by: string;
                        } | {
                            /** @constant */
                            do: "set-indicator";
                            /** @description X stands for any character: 9XX */
                            tag: string;
                            where?: {
                                code?: string;
                                is: "containing" | "equal" | "absent";
                                text?: {
                                    text: string;
                                    /** @description * any run, ? any character, # a digit, \ before one of them for itself */
                                    signs?: boolean;
                                    ignoreCase?: boolean;
                                };
                            };
                            indicator: 1 | 2;
                            value: string;
                        })[];
                    } | {
                        /** @constant */
                        target: "items";
                        operations: {
                            kind?: string;
                            location?: string;
                            temporary?: {
                                location: string;
                                kind?: string;
                                /** Format: date-time */
                                until: string;
                            } | null;
                            suppressed?: boolean;
                        }[];
                    };
                    selection: {
                        /** @constant */
                        by: "records";
                        ids: string[];
                    } | {
                        /** @constant */
                        by: "barcodes";
                        barcodes: string[];
                    } | {
                        /** @constant */
                        by: "import";
                        importId: string;
                    };
                    note?: string;
                };
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        target: "records" | "items";
                        operations: {
                            [key: string]: unknown;
                        }[];
                        note?: string;
                        /** @description previewed, running, done, undoing or undone */
                        state: string;
                        preview: {
                            selected: number;
                            changed: number;
                            unchanged: number;
                            refused: number;
                            missing: number;
                        };
                        /** Format: date-time */
                        createdAt: string;
                        createdBy: string;
                        /** Format: date-time */
                        startedAt?: string;
                        /** Format: date-time */
                        finishedAt?: string;
                        /** Format: date-time */
                        undoneAt?: string;
                        outcomes: {
                            waiting: number;
                            changed: number;
                            unchanged: number;
                            refused: number;
                            undone: number;
                            kept: number;
                        };
                        samples: {
                            id: string;
                            /** @description A record's title, an item's barcode */
                            name: string;
                            changes: {
                                kind: "added" | "removed" | "changed";
                                tag: string;
                                /** @description Place in the newer state, of a removed field in the older; -1 for the leader */
                                position: number;
                                /** @description One field of MARC-in-JSON */
                                before?: {
                                    [key: string]: unknown;
                                };
                                /** @description One field of MARC-in-JSON */
                                after?: {
                                    [key: string]: unknown;
                                };
                            }[];
                            fields?: {
                                field: string;
                                before: unknown;
                                after: unknown;
                            }[];
                            /** @description Why it would be refused */
                            finding?: string;
                        }[];
                    };
                };
            };
            /** @description catalogue.batch-empty, catalogue.batch-too-large */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getBatchChangesId: {
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
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        target: "records" | "items";
                        operations: {
                            [key: string]: unknown;
                        }[];
                        note?: string;
                        /** @description previewed, running, done, undoing or undone */
                        state: string;
                        preview: {
                            selected: number;
                            changed: number;
                            unchanged: number;
                            refused: number;
                            missing: number;
                        };
                        /** Format: date-time */
                        createdAt: string;
                        createdBy: string;
                        /** Format: date-time */
                        startedAt?: string;
                        /** Format: date-time */
                        finishedAt?: string;
                        /** Format: date-time */
                        undoneAt?: string;
                        outcomes: {
                            waiting: number;
                            changed: number;
                            unchanged: number;
                            refused: number;
                            undone: number;
                            kept: number;
                        };
                        samples: {
                            id: string;
                            /** @description A record's title, an item's barcode */
                            name: string;
                            changes: {
                                kind: "added" | "removed" | "changed";
                                tag: string;
                                /** @description Place in the newer state, of a removed field in the older; -1 for the leader */
                                position: number;
                                /** @description One field of MARC-in-JSON */
                                before?: {
                                    [key: string]: unknown;
                                };
                                /** @description One field of MARC-in-JSON */
                                after?: {
                                    [key: string]: unknown;
                                };
                            }[];
                            fields?: {
                                field: string;
                                before: unknown;
                                after: unknown;
                            }[];
                            /** @description Why it would be refused */
                            finding?: string;
                        }[];
                    };
                };
            };
            /** @description catalogue.batch-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getBatchChangesIdEntries: {
        parameters: {
            query?: {
                /** @description Rows at most */
                limit?: number;
                /** @description The `next` of the page before */
                cursor?: string;
                outcome?: "changed" | "unchanged" | "refused" | "undone" | "kept";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            targetId: string;
                            name: string;
                            outcome?: "changed" | "unchanged" | "refused" | "undone" | "kept";
                            versionBefore?: number;
                            versionAfter?: number;
                            finding?: string;
                        }[];
                        next?: string;
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postBatchChangesIdStart: {
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
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        target: "records" | "items";
                        operations: {
                            [key: string]: unknown;
                        }[];
                        note?: string;
                        /** @description previewed, running, done, undoing or undone */
                        state: string;
                        preview: {
                            selected: number;
                            changed: number;
                            unchanged: number;
                            refused: number;
                            missing: number;
                        };
                        /** Format: date-time */
                        createdAt: string;
                        createdBy: string;
                        /** Format: date-time */
                        startedAt?: string;
                        /** Format: date-time */
                        finishedAt?: string;
                        /** Format: date-time */
                        undoneAt?: string;
                        outcomes: {
                            waiting: number;
                            changed: number;
                            unchanged: number;
                            refused: number;
                            undone: number;
                            kept: number;
                        };
                        samples: {
                            id: string;
                            /** @description A record's title, an item's barcode */
                            name: string;
                            changes: {
                                kind: "added" | "removed" | "changed";
                                tag: string;
                                /** @description Place in the newer state, of a removed field in the older; -1 for the leader */
                                position: number;
                                /** @description One field of MARC-in-JSON */
                                before?: {
                                    [key: string]: unknown;
                                };
                                /** @description One field of MARC-in-JSON */
                                after?: {
                                    [key: string]: unknown;
                                };
                            }[];
                            fields?: {
                                field: string;
                                before: unknown;
                                after: unknown;
                            }[];
                            /** @description Why it would be refused */
                            finding?: string;
                        }[];
                    };
                };
            };
            /** @description catalogue.batch-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue.batch-not-so */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postBatchChangesIdUndo: {
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
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        target: "records" | "items";
                        operations: {
                            [key: string]: unknown;
                        }[];
                        note?: string;
                        /** @description previewed, running, done, undoing or undone */
                        state: string;
                        preview: {
                            selected: number;
                            changed: number;
                            unchanged: number;
                            refused: number;
                            missing: number;
                        };
                        /** Format: date-time */
                        createdAt: string;
                        createdBy: string;
                        /** Format: date-time */
                        startedAt?: string;
                        /** Format: date-time */
                        finishedAt?: string;
                        /** Format: date-time */
                        undoneAt?: string;
                        outcomes: {
                            waiting: number;
                            changed: number;
                            unchanged: number;
                            refused: number;
                            undone: number;
                            kept: number;
                        };
                        samples: {
                            id: string;
                            /** @description A record's title, an item's barcode */
                            name: string;
                            changes: {
                                kind: "added" | "removed" | "changed";
                                tag: string;
                                /** @description Place in the newer state, of a removed field in the older; -1 for the leader */
                                position: number;
                                /** @description One field of MARC-in-JSON */
                                before?: {
                                    [key: string]: unknown;
                                };
                                /** @description One field of MARC-in-JSON */
                                after?: {
                                    [key: string]: unknown;
                                };
                            }[];
                            fields?: {
                                field: string;
                                before: unknown;
                                after: unknown;
                            }[];
                            /** @description Why it would be refused */
                            finding?: string;
                        }[];
                    };
                };
            };
            /** @description catalogue.batch-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue.batch-not-so */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRecordsIdItems: {
        parameters: {
            query?: {
                /** @description Rows at most */
                limit?: number;
                /** @description The `next` of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            recordId: string;
                            volumeId?: string;
                            holdingsId?: string;
                            barcode?: string;
                            accessionNumber?: string;
                            assetNumber?: string;
                            rfidUid?: string;
                            callNumber?: string;
                            kind: string;
                            location: string;
                            /** @description Stands here until it goes back by itself */
                            temporary?: {
                                location: string;
                                kind?: string;
                                /** Format: date-time */
                                until: string;
                            };
                            enumeration?: string;
                            copyNumber?: number;
                            price?: {
                                /** @description In the currency's smallest unit */
                                minor: number;
                                currency: string;
                            };
                            /** @description Pieces that go with it, and how many the desk counts */
                            accompanying?: {
                                text: string;
                                count: number;
                            };
                            acquiredBy?: string;
                            acquiredOn?: string;
                            notePublic?: string;
                            noteStaff?: string;
                            suppressed: boolean;
                            withdrawn?: {
                                /** Format: date-time */
                                at: string;
                                reason: string;
                            };
                            version: number;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            updatedAt: string;
                            changedBy: string;
                        }[];
                        next?: string;
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postRecordsIdItems: {
        parameters: {
            query?: never;
            header: {
                /** @description The same for every retry of one operation */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    items: {
                        volumeId?: string;
                        holdingsId?: string;
                        barcode?: string;
                        accessionNumber?: string;
                        assetNumber?: string;
                        rfidUid?: string;
                        callNumber?: string;
                        kind: string;
                        location: string;
                        /** @description Stands here until it goes back by itself */
                        temporary?: {
                            location: string;
                            kind?: string;
                            /** Format: date-time */
                            until: string;
                        };
                        enumeration?: string;
                        copyNumber?: number;
                        price?: {
                            /** @description In the currency's smallest unit */
                            minor: number;
                            currency: string;
                        };
                        /** @description Pieces that go with it, and how many the desk counts */
                        accompanying?: {
                            text: string;
                            count: number;
                        };
                        acquiredBy?: "purchase" | "gift" | "exchange" | "deposit";
                        acquiredOn?: string;
                        notePublic?: string;
                        noteStaff?: string;
                        /** @default false */
                        suppressed: boolean;
                    }[];
                    /**
                     * @description Codes of findings that are wanted all the same
                     * @default []
                     */
                    confirmed: string[];
                };
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            recordId: string;
                            volumeId?: string;
                            holdingsId?: string;
                            barcode?: string;
                            accessionNumber?: string;
                            assetNumber?: string;
                            rfidUid?: string;
                            callNumber?: string;
                            kind: string;
                            location: string;
                            /** @description Stands here until it goes back by itself */
                            temporary?: {
                                location: string;
                                kind?: string;
                                /** Format: date-time */
                                until: string;
                            };
                            enumeration?: string;
                            copyNumber?: number;
                            price?: {
                                /** @description In the currency's smallest unit */
                                minor: number;
                                currency: string;
                            };
                            /** @description Pieces that go with it, and how many the desk counts */
                            accompanying?: {
                                text: string;
                                count: number;
                            };
                            acquiredBy?: string;
                            acquiredOn?: string;
                            notePublic?: string;
                            noteStaff?: string;
                            suppressed: boolean;
                            withdrawn?: {
                                /** Format: date-time */
                                at: string;
                                reason: string;
                            };
                            version: number;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            updatedAt: string;
                            changedBy: string;
                        }[];
                    };
                };
            };
            /** @description catalogue.record-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue.item-to-confirm, catalogue.number-taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue.item-faulty */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getItemsId: {
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
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        recordId: string;
                        volumeId?: string;
                        holdingsId?: string;
                        barcode?: string;
                        accessionNumber?: string;
                        assetNumber?: string;
                        rfidUid?: string;
                        callNumber?: string;
                        kind: string;
                        location: string;
                        /** @description Stands here until it goes back by itself */
                        temporary?: {
                            location: string;
                            kind?: string;
                            /** Format: date-time */
                            until: string;
                        };
                        enumeration?: string;
                        copyNumber?: number;
                        price?: {
                            /** @description In the currency's smallest unit */
                            minor: number;
                            currency: string;
                        };
                        /** @description Pieces that go with it, and how many the desk counts */
                        accompanying?: {
                            text: string;
                            count: number;
                        };
                        acquiredBy?: string;
                        acquiredOn?: string;
                        notePublic?: string;
                        noteStaff?: string;
                        suppressed: boolean;
                        withdrawn?: {
                            /** Format: date-time */
                            at: string;
                            reason: string;
                        };
                        version: number;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        updatedAt: string;
                        changedBy: string;
                    };
                };
            };
            /** @description catalogue.item-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putItemsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    volumeId?: string;
                    holdingsId?: string;
                    barcode?: string;
                    accessionNumber?: string;
                    assetNumber?: string;
                    rfidUid?: string;
                    callNumber?: string;
                    kind: string;
                    location: string;
                    /** @description Stands here until it goes back by itself */
                    temporary?: {
                        location: string;
                        kind?: string;
                        /** Format: date-time */
                        until: string;
                    };
                    enumeration?: string;
                    copyNumber?: number;
                    price?: {
                        /** @description In the currency's smallest unit */
                        minor: number;
                        currency: string;
                    };
                    /** @description Pieces that go with it, and how many the desk counts */
                    accompanying?: {
                        text: string;
                        count: number;
                    };
                    acquiredBy?: "purchase" | "gift" | "exchange" | "deposit";
                    acquiredOn?: string;
                    notePublic?: string;
                    noteStaff?: string;
                    /** @default false */
                    suppressed: boolean;
                    /** @description The version that was looked at */
                    version: number;
                    /**
                     * @description Codes of findings that are wanted all the same
                     * @default []
                     */
                    confirmed: string[];
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        recordId: string;
                        volumeId?: string;
                        holdingsId?: string;
                        barcode?: string;
                        accessionNumber?: string;
                        assetNumber?: string;
                        rfidUid?: string;
                        callNumber?: string;
                        kind: string;
                        location: string;
                        /** @description Stands here until it goes back by itself */
                        temporary?: {
                            location: string;
                            kind?: string;
                            /** Format: date-time */
                            until: string;
                        };
                        enumeration?: string;
                        copyNumber?: number;
                        price?: {
                            /** @description In the currency's smallest unit */
                            minor: number;
                            currency: string;
                        };
                        /** @description Pieces that go with it, and how many the desk counts */
                        accompanying?: {
                            text: string;
                            count: number;
                        };
                        acquiredBy?: string;
                        acquiredOn?: string;
                        notePublic?: string;
                        noteStaff?: string;
                        suppressed: boolean;
                        withdrawn?: {
                            /** Format: date-time */
                            at: string;
                            reason: string;
                        };
                        version: number;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        updatedAt: string;
                        changedBy: string;
                    };
                };
            };
            /** @description catalogue.item-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue.item-changed, catalogue.item-to-confirm */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue.item-faulty */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getItems: {
        parameters: {
            query: {
                barcode: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            recordId: string;
                            volumeId?: string;
                            holdingsId?: string;
                            barcode?: string;
                            accessionNumber?: string;
                            assetNumber?: string;
                            rfidUid?: string;
                            callNumber?: string;
                            kind: string;
                            location: string;
                            /** @description Stands here until it goes back by itself */
                            temporary?: {
                                location: string;
                                kind?: string;
                                /** Format: date-time */
                                until: string;
                            };
                            enumeration?: string;
                            copyNumber?: number;
                            price?: {
                                /** @description In the currency's smallest unit */
                                minor: number;
                                currency: string;
                            };
                            /** @description Pieces that go with it, and how many the desk counts */
                            accompanying?: {
                                text: string;
                                count: number;
                            };
                            acquiredBy?: string;
                            acquiredOn?: string;
                            notePublic?: string;
                            noteStaff?: string;
                            suppressed: boolean;
                            withdrawn?: {
                                /** Format: date-time */
                                at: string;
                                reason: string;
                            };
                            version: number;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            updatedAt: string;
                            changedBy: string;
                        }[];
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postItemsIdWithdrawal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The version that was looked at */
                    version: number;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        recordId: string;
                        volumeId?: string;
                        holdingsId?: string;
                        barcode?: string;
                        accessionNumber?: string;
                        assetNumber?: string;
                        rfidUid?: string;
                        callNumber?: string;
                        kind: string;
                        location: string;
                        /** @description Stands here until it goes back by itself */
                        temporary?: {
                            location: string;
                            kind?: string;
                            /** Format: date-time */
                            until: string;
                        };
                        enumeration?: string;
                        copyNumber?: number;
                        price?: {
                            /** @description In the currency's smallest unit */
                            minor: number;
                            currency: string;
                        };
                        /** @description Pieces that go with it, and how many the desk counts */
                        accompanying?: {
                            text: string;
                            count: number;
                        };
                        acquiredBy?: string;
                        acquiredOn?: string;
                        notePublic?: string;
                        noteStaff?: string;
                        suppressed: boolean;
                        withdrawn?: {
                            /** Format: date-time */
                            at: string;
                            reason: string;
                        };
                        version: number;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        updatedAt: string;
                        changedBy: string;
                    };
                };
            };
            /** @description catalogue.item-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue.item-changed, catalogue.item-withdrawn, catalogue.item-tied */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postItemsIdReinstatement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The version that was looked at */
                    version: number;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        recordId: string;
                        volumeId?: string;
                        holdingsId?: string;
                        barcode?: string;
                        accessionNumber?: string;
                        assetNumber?: string;
                        rfidUid?: string;
                        callNumber?: string;
                        kind: string;
                        location: string;
                        /** @description Stands here until it goes back by itself */
                        temporary?: {
                            location: string;
                            kind?: string;
                            /** Format: date-time */
                            until: string;
                        };
                        enumeration?: string;
                        copyNumber?: number;
                        price?: {
                            /** @description In the currency's smallest unit */
                            minor: number;
                            currency: string;
                        };
                        /** @description Pieces that go with it, and how many the desk counts */
                        accompanying?: {
                            text: string;
                            count: number;
                        };
                        acquiredBy?: string;
                        acquiredOn?: string;
                        notePublic?: string;
                        noteStaff?: string;
                        suppressed: boolean;
                        withdrawn?: {
                            /** Format: date-time */
                            at: string;
                            reason: string;
                        };
                        version: number;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        updatedAt: string;
                        changedBy: string;
                    };
                };
            };
            /** @description catalogue.item-not-found, catalogue.record-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue.item-changed, catalogue.item-not-withdrawn */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postItemMoves: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    ids: string[];
                    recordId: string;
                    volumeId?: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            recordId: string;
                            volumeId?: string;
                            holdingsId?: string;
                            barcode?: string;
                            accessionNumber?: string;
                            assetNumber?: string;
                            rfidUid?: string;
                            callNumber?: string;
                            kind: string;
                            location: string;
                            /** @description Stands here until it goes back by itself */
                            temporary?: {
                                location: string;
                                kind?: string;
                                /** Format: date-time */
                                until: string;
                            };
                            enumeration?: string;
                            copyNumber?: number;
                            price?: {
                                /** @description In the currency's smallest unit */
                                minor: number;
                                currency: string;
                            };
                            /** @description Pieces that go with it, and how many the desk counts */
                            accompanying?: {
                                text: string;
                                count: number;
                            };
                            acquiredBy?: string;
                            acquiredOn?: string;
                            notePublic?: string;
                            noteStaff?: string;
                            suppressed: boolean;
                            withdrawn?: {
                                /** Format: date-time */
                                at: string;
                                reason: string;
                            };
                            version: number;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            updatedAt: string;
                            changedBy: string;
                        }[];
                    };
                };
            };
            /** @description catalogue.record-not-found, catalogue.volume-not-found, catalogue.item-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getItemsIdVersions: {
        parameters: {
            query?: {
                /** @description Rows at most */
                limit?: number;
                /** @description The `next` of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** @description The version's number */
                            id: string;
                            version: number;
                            /** Format: date-time */
                            changedAt: string;
                            changedBy: string;
                            note?: string;
                            /** @description What this version changed; empty for the first */
                            changes: {
                                field: string;
                                label: string;
                                /** @description As in the item; null where it was empty */
                                before: unknown;
                                /** @description As in the item; null where it was empty */
                                after: unknown;
                            }[];
                        }[];
                        next?: string;
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postItemsIdUndo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The version that was looked at */
                    version: number;
                    /** @description The version that was looked at */
                    to: number;
                    /**
                     * @description Codes of findings that are wanted all the same
                     * @default []
                     */
                    confirmed: string[];
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        recordId: string;
                        volumeId?: string;
                        holdingsId?: string;
                        barcode?: string;
                        accessionNumber?: string;
                        assetNumber?: string;
                        rfidUid?: string;
                        callNumber?: string;
                        kind: string;
                        location: string;
                        /** @description Stands here until it goes back by itself */
                        temporary?: {
                            location: string;
                            kind?: string;
                            /** Format: date-time */
                            until: string;
                        };
                        enumeration?: string;
                        copyNumber?: number;
                        price?: {
                            /** @description In the currency's smallest unit */
                            minor: number;
                            currency: string;
                        };
                        /** @description Pieces that go with it, and how many the desk counts */
                        accompanying?: {
                            text: string;
                            count: number;
                        };
                        acquiredBy?: string;
                        acquiredOn?: string;
                        notePublic?: string;
                        noteStaff?: string;
                        suppressed: boolean;
                        withdrawn?: {
                            /** Format: date-time */
                            at: string;
                            reason: string;
                        };
                        version: number;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        updatedAt: string;
                        changedBy: string;
                    };
                };
            };
            /** @description catalogue.item-not-found, catalogue.item-version-not-found, catalogue.record-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue.item-changed, catalogue.item-to-confirm */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue.item-faulty */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPinyin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                    /** @default false */
                    name: boolean;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        readings: {
                            character: string;
                            /** @description With tone number, ü as v, the likeliest first; none for what is not Han */
                            syllables: string[];
                        }[];
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPlaces: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        branches: {
                            code: string;
                            name: {
                                zh: string;
                                en: string;
                            };
                            /**
                             * @description Place on screens, lowest first
                             * @default 0
                             */
                            position: number;
                            callNumberSeries?: string;
                        }[];
                        locations: {
                            code: string;
                            branch: string;
                            name: {
                                zh: string;
                                en: string;
                            };
                            floor?: string;
                            /**
                             * @description Staff fetch from here
                             * @default false
                             */
                            closed: boolean;
                            /**
                             * @description Place on screens, lowest first
                             * @default 0
                             */
                            position: number;
                            callNumberSeries?: string;
                        }[];
                        kinds: {
                            code: string;
                            name: {
                                zh: string;
                                en: string;
                            };
                            /**
                             * @description Place on screens, lowest first
                             * @default 0
                             */
                            position: number;
                        }[];
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putBranchesCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: {
                        zh: string;
                        en: string;
                    };
                    /**
                     * @description Place on screens, lowest first
                     * @default 0
                     */
                    position: number;
                    callNumberSeries?: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteBranchesCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        removed: true;
                    };
                };
            };
            /** @description catalogue.place-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue.place-in-use */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putLocationsCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    branch: string;
                    name: {
                        zh: string;
                        en: string;
                    };
                    floor?: string;
                    /**
                     * @description Staff fetch from here
                     * @default false
                     */
                    closed: boolean;
                    /**
                     * @description Place on screens, lowest first
                     * @default 0
                     */
                    position: number;
                    callNumberSeries?: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                    };
                };
            };
            /** @description catalogue.place-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteLocationsCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        removed: true;
                    };
                };
            };
            /** @description catalogue.place-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue.place-in-use */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putItemKindsCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: {
                        zh: string;
                        en: string;
                    };
                    /**
                     * @description Place on screens, lowest first
                     * @default 0
                     */
                    position: number;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteItemKindsCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        removed: true;
                    };
                };
            };
            /** @description catalogue.place-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue.place-in-use */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCallNumbersReservations: {
        parameters: {
            query?: {
                /** @description Rows at most */
                limit?: number;
                /** @description The `next` of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            series: string;
                            class: string;
                            number: number;
                            callNumber: string;
                            recordId?: string;
                            reservedBy: string;
                            /** Format: date-time */
                            reservedAt: string;
                            /** Format: date-time */
                            reservedUntil: string;
                        }[];
                        next?: string;
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCallNumbersReservations: {
        parameters: {
            query?: never;
            header: {
                /** @description The same for every retry of one operation */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    class: string;
                    series?: string;
                    recordId?: string;
                };
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        series: string;
                        class: string;
                        number: number;
                        callNumber: string;
                        recordId?: string;
                        reservedBy: string;
                        /** Format: date-time */
                        reservedAt: string;
                        /** Format: date-time */
                        reservedUntil: string;
                    };
                };
            };
            /** @description catalogue.series-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue.numbers-exhausted */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue.class-not-counted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteCallNumbersReservationsId: {
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
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        released: true;
                    };
                };
            };
            /** @description catalogue.reservation-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCallNumberSeries: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            code: string;
                            name: {
                                zh: string;
                                en: string;
                            };
                            grammar: {
                                scheme: "clc" | "ddc" | "lcc" | "udc" | "local";
                                /** @description Tried in this order */
                                bookNumbers: ("title-sequence" | "author" | "year-sequence" | "cutter" | "none")[];
                                prefixes: string[];
                                additions: {
                                    role: "edition" | "volume" | "copy" | "year" | "supplement";
                                    mark: string;
                                }[];
                                /** @description Signs of classes in their order on the shelf; the scheme's when not given */
                                classOrder?: string[];
                                authorNumbers?: "decimal" | "integer";
                            };
                            allocation: {
                                rule: "after-highest" | "lowest-free";
                                first: number;
                                last?: number;
                                /** @description Days until an unused reservation goes back */
                                holdDays: number;
                                /** @description Where author numbers come from */
                                authorTable?: string;
                            };
                            /** @default 0 */
                            position: number;
                            version: number;
                        }[];
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCallNumberSeriesTrials: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    grammar: {
                        scheme: "clc" | "ddc" | "lcc" | "udc" | "local";
                        /** @description Tried in this order */
                        bookNumbers: ("title-sequence" | "author" | "year-sequence" | "cutter" | "none")[];
                        prefixes: string[];
                        additions: {
                            role: "edition" | "volume" | "copy" | "year" | "supplement";
                            mark: string;
                        }[];
                        /** @description Signs of classes in their order on the shelf; the scheme's when not given */
                        classOrder?: string[];
                        authorNumbers?: "decimal" | "integer";
                    };
                    texts: string[];
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            text: string;
                            /** @description As the grammar writes it; none when it cannot be read */
                            written?: string;
                            label: string[];
                            faults: {
                                text: string;
                                mended?: string;
                            }[];
                            /** @description Place on the shelf among the texts given, from 1 */
                            place: number;
                        }[];
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putCallNumberSeriesCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: {
                        zh: string;
                        en: string;
                    };
                    grammar: {
                        scheme: "clc" | "ddc" | "lcc" | "udc" | "local";
                        /** @description Tried in this order */
                        bookNumbers: ("title-sequence" | "author" | "year-sequence" | "cutter" | "none")[];
                        prefixes: string[];
                        additions: {
                            role: "edition" | "volume" | "copy" | "year" | "supplement";
                            mark: string;
                        }[];
                        /** @description Signs of classes in their order on the shelf; the scheme's when not given */
                        classOrder?: string[];
                        authorNumbers?: "decimal" | "integer";
                    };
                    allocation: {
                        rule: "after-highest" | "lowest-free";
                        first: number;
                        last?: number;
                        /** @description Days until an unused reservation goes back */
                        holdDays: number;
                        /** @description Where author numbers come from */
                        authorTable?: string;
                    };
                    /** @default 0 */
                    position: number;
                    /** @description None for a new series */
                    version?: number;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        name: {
                            zh: string;
                            en: string;
                        };
                        grammar: {
                            scheme: "clc" | "ddc" | "lcc" | "udc" | "local";
                            /** @description Tried in this order */
                            bookNumbers: ("title-sequence" | "author" | "year-sequence" | "cutter" | "none")[];
                            prefixes: string[];
                            additions: {
                                role: "edition" | "volume" | "copy" | "year" | "supplement";
                                mark: string;
                            }[];
                            /** @description Signs of classes in their order on the shelf; the scheme's when not given */
                            classOrder?: string[];
                            authorNumbers?: "decimal" | "integer";
                        };
                        allocation: {
                            rule: "after-highest" | "lowest-free";
                            first: number;
                            last?: number;
                            /** @description Days until an unused reservation goes back */
                            holdDays: number;
                            /** @description Where author numbers come from */
                            authorTable?: string;
                        };
                        /** @default 0 */
                        position: number;
                        version: number;
                    };
                };
            };
            /** @description catalogue.series-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue.series-changed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteCallNumberSeriesCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        removed: true;
                    };
                };
            };
            /** @description catalogue.series-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue.series-in-use */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getShelf: {
        parameters: {
            query?: {
                /** @description A call number, on the shelf or not */
                around?: string;
                before?: string;
                after?: string;
                location?: string;
                /** @description Items, on each side of `around` */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            itemId: string;
                            recordId: string;
                            callNumber: string;
                            location: string;
                            enumeration?: string;
                            title: string;
                            authors: string[];
                            date?: string;
                        }[];
                        anchor?: {
                            /** @description The first item at or behind the call number */
                            index: number;
                            /** @description Whether an item has it */
                            present: boolean;
                        };
                        before?: string;
                        after?: string;
                    };
                };
            };
            /** @description catalogue.shelf-place-missing */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRecordsIdCallNumberSuggestions: {
        parameters: {
            query: {
                location: string;
                class?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            callNumber: string;
                            reason: "same-record" | "same-work" | "reserved" | "next-number" | "author-number";
                            recordId?: string;
                            title?: string;
                            reserveIn?: {
                                series: string;
                                class: string;
                            };
                        }[];
                    };
                };
            };
            /** @description catalogue.record-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putAuthorTablesCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    kind: "names" | "corners";
                    text: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        loaded: number;
                    };
                };
            };
            /** @description catalogue.author-table-faulty */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postSpineLabels: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    ids: string[];
                    /**
                     * @description Characters on a line
                     * @default 10
                     */
                    width: number;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            itemId: string;
                            callNumber?: string;
                            barcode?: string;
                            lines: string[];
                            title: string;
                            location: string;
                        }[];
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRecordsIdHoldings: {
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
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Summed up from volumes and items */
                        statement?: {
                            zh: string;
                            en: string;
                        };
                        missing: string[];
                        volumes: {
                            id: string;
                            recordId: string;
                            /** @description As it stands on the piece */
                            enumeration: string;
                            title?: string;
                            isbn?: string;
                            copies: number;
                        }[];
                        holdings: {
                            id: string;
                            recordId: string;
                            location: string;
                            callNumber?: string;
                            statement?: string;
                            patterns?: {
                                zh: string;
                                en: string;
                            }[];
                            version: number;
                        }[];
                        /** @description What the record's own fields say: 852–868 of MARC 21, 905 of CNMARC */
                        stated: {
                            institution?: string;
                            location?: string;
                            callNumber?: string;
                            statements: string[];
                            patterns: {
                                zh: string;
                                en: string;
                            }[];
                            note?: string;
                        }[];
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postRecordsIdHoldings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    location: string;
                    callNumber?: string;
                    statement?: string;
                };
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        recordId: string;
                        location: string;
                        callNumber?: string;
                        statement?: string;
                        patterns?: {
                            zh: string;
                            en: string;
                        }[];
                        version: number;
                    };
                };
            };
            /** @description catalogue.record-not-found, catalogue.place-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postRecordsIdVolumes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    volumes: {
                        /** @description As it stands on the piece */
                        enumeration: string;
                        title?: string;
                        isbn?: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        volumes: {
                            id: string;
                            recordId: string;
                            /** @description As it stands on the piece */
                            enumeration: string;
                            title?: string;
                            isbn?: string;
                        }[];
                    };
                };
            };
            /** @description catalogue.record-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putVolumesId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description As it stands on the piece */
                    enumeration: string;
                    title?: string;
                    isbn?: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        recordId: string;
                        /** @description As it stands on the piece */
                        enumeration: string;
                        title?: string;
                        isbn?: string;
                    };
                };
            };
            /** @description catalogue.volume-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue.volume-twice */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteVolumesId: {
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
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        removed: true;
                    };
                };
            };
            /** @description catalogue.volume-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue.has-items */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putHoldingsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    location: string;
                    callNumber?: string;
                    statement?: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        recordId: string;
                        location: string;
                        callNumber?: string;
                        statement?: string;
                        patterns?: {
                            zh: string;
                            en: string;
                        }[];
                        version: number;
                    };
                };
            };
            /** @description catalogue.place-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue.holdings-changed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteHoldingsId: {
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
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        removed: true;
                    };
                };
            };
            /** @description catalogue.holdings-changed, catalogue.has-items */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRecordsIdPartChanges: {
        parameters: {
            query?: {
                /** @description Rows at most */
                limit?: number;
                /** @description The `next` of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            kind: "volume" | "holdings";
                            partId: string;
                            act: "made" | "changed" | "removed";
                            /** Format: date-time */
                            changedAt: string;
                            /** @description account:12, token:3 or system */
                            changedBy: string;
                            changes: {
                                fact: string;
                                before?: string;
                                after?: string;
                            }[];
                        }[];
                        next?: string;
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPartChangesIdUndo: {
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
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        kind: "volume" | "holdings";
                        partId: string;
                        act: "made" | "changed" | "removed";
                        /** Format: date-time */
                        changedAt: string;
                        /** @description account:12, token:3 or system */
                        changedBy: string;
                        changes: {
                            fact: string;
                            before?: string;
                            after?: string;
                        }[];
                    };
                };
            };
            /** @description catalogue.part-change-not-found, catalogue.record-not-found, catalogue.place-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue.holdings-changed, catalogue.has-items, catalogue.volume-twice */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getImports: {
        parameters: {
            query?: {
                /** @description Rows at most */
                limit?: number;
                /** @description The `next` of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            source: string;
                            fileName: string;
                            fileSize: number;
                            /** @enum {string} */
                            state: "waiting" | "running" | "paused" | "failed" | "done" | "cancelled" | "reverting" | "reverted";
                            /** @enum {string} */
                            format: "iso2709" | "marcxml" | "marc-json" | "marc-json-lines" | "mods" | "dc" | "ris";
                            encoding: string;
                            /** @enum {string} */
                            profile: "marc21" | "cnmarc" | "unimarc";
                            /** @enum {string} */
                            policy: "create" | "overlay" | "skip";
                            threshold: number;
                            read: number;
                            position: number;
                            counts: {
                                created: number;
                                changed: number;
                                unchanged: number;
                                skipped: number;
                                refused: number;
                                repaired: number;
                                items: number;
                                itemsRefused: number;
                            };
                            recordsPerSecond?: number;
                            secondsLeft?: number;
                            failure?: string;
                            /** Format: date-time */
                            startedAt: string;
                            /** @description account:12, token:3, or system for the command line */
                            startedBy: string;
                            /** Format: date-time */
                            finishedAt?: string;
                            /** Format: date-time */
                            revertedAt?: string;
                        }[];
                        next?: string;
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postImports: {
        parameters: {
            query: {
                fileName: string;
                source?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        source: string;
                        fileName: string;
                        fileSize: number;
                        /** @enum {string} */
                        state: "waiting" | "running" | "paused" | "failed" | "done" | "cancelled" | "reverting" | "reverted";
                        /** @enum {string} */
                        format: "iso2709" | "marcxml" | "marc-json" | "marc-json-lines" | "mods" | "dc" | "ris";
                        encoding: string;
                        /** @enum {string} */
                        profile: "marc21" | "cnmarc" | "unimarc";
                        /** @enum {string} */
                        policy: "create" | "overlay" | "skip";
                        threshold: number;
                        read: number;
                        position: number;
                        counts: {
                            created: number;
                            changed: number;
                            unchanged: number;
                            skipped: number;
                            refused: number;
                            repaired: number;
                            items: number;
                            itemsRefused: number;
                        };
                        recordsPerSecond?: number;
                        secondsLeft?: number;
                        failure?: string;
                        /** Format: date-time */
                        startedAt: string;
                        /** @description account:12, token:3, or system for the command line */
                        startedBy: string;
                        /** Format: date-time */
                        finishedAt?: string;
                        /** Format: date-time */
                        revertedAt?: string;
                    };
                };
            };
            /** @description catalogue.import-unreadable */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getExport: {
        parameters: {
            query?: {
                format?: "iso2709" | "marcxml" | "marc-json" | "marc-json-lines" | "dc" | "mods";
                encoding?: "utf-8" | "gb18030" | "gbk";
                /** @description Records changed after this, deleted ones with leader/05 d */
                since?: string;
                /** @description What a search finds, as its page is addressed: q=…&language=chi; at most 10,000 */
                search?: string;
                /** @description At most 1,000 */
                ids?: string;
                /** @description Items are written into the records by it */
                itemProfile?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/marc": unknown;
                    "application/marcxml+xml": unknown;
                    "application/json": unknown;
                    "application/jsonl": unknown;
                    "application/xml": unknown;
                    "application/mods+xml": unknown;
                };
            };
            /** @description catalogue.item-profile-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue.export-too-large */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getImportsId: {
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
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        source: string;
                        fileName: string;
                        fileSize: number;
                        /** @enum {string} */
                        state: "waiting" | "running" | "paused" | "failed" | "done" | "cancelled" | "reverting" | "reverted";
                        /** @enum {string} */
                        format: "iso2709" | "marcxml" | "marc-json" | "marc-json-lines" | "mods" | "dc" | "ris";
                        encoding: string;
                        /** @enum {string} */
                        profile: "marc21" | "cnmarc" | "unimarc";
                        /** @enum {string} */
                        policy: "create" | "overlay" | "skip";
                        threshold: number;
                        read: number;
                        position: number;
                        counts: {
                            created: number;
                            changed: number;
                            unchanged: number;
                            skipped: number;
                            refused: number;
                            repaired: number;
                            items: number;
                            itemsRefused: number;
                        };
                        recordsPerSecond?: number;
                        secondsLeft?: number;
                        failure?: string;
                        /** Format: date-time */
                        startedAt: string;
                        /** @description account:12, token:3, or system for the command line */
                        startedBy: string;
                        /** Format: date-time */
                        finishedAt?: string;
                        /** Format: date-time */
                        revertedAt?: string;
                    };
                };
            };
            /** @description catalogue.import-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postImportsIdPreview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    profile?: "marc21" | "cnmarc" | "unimarc";
                    /** @enum {string} */
                    encoding?: "utf-8" | "gb18030" | "gbk" | "marc-8";
                    itemProfile?: string;
                    layout?: {
                        tag: string;
                        subfields: {
                            barcode?: string;
                            accession?: string;
                            asset?: string;
                            rfid?: string;
                            callNumber?: string;
                            class?: string;
                            bookNumber?: string;
                            place?: string;
                            kind?: string;
                            price?: string;
                            volume?: string;
                            copy?: string;
                            acquiredOn?: string;
                            acquiredBy?: string;
                            accompanying?: string;
                            notePublic?: string;
                            noteStaff?: string;
                        };
                        priceFrom?: string;
                        currency: string;
                    };
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        format?: "iso2709" | "marcxml" | "marc-json" | "marc-json-lines" | "mods" | "dc" | "ris";
                        encodings: {
                            encoding: string;
                            confidence: number;
                        }[];
                        profile: {
                            /** @enum {string} */
                            profile: "marc21" | "cnmarc" | "unimarc";
                            confidence: number;
                        };
                        samples: {
                            number: number;
                            title: string;
                            author: string;
                            year: string;
                            isbn: string;
                            items: {
                                barcode?: string;
                                accession?: string;
                                asset?: string;
                                callNumber?: string;
                                place?: string;
                                kind?: string;
                                price?: {
                                    minor: number;
                                    currency: string;
                                };
                                volume?: string;
                                copy?: number;
                                acquiredOn?: string;
                                acquiredBy?: string;
                                accompanying?: string;
                                notePublic?: string;
                                noteStaff?: string;
                            }[];
                            notes: string[];
                        }[];
                        scanned: number;
                        complete: boolean;
                        unreadable: number;
                        repaired: number;
                        items: number;
                        itemsWithoutBarcode: number;
                        places: {
                            code: string;
                            count: number;
                        }[];
                        kinds: {
                            code: string;
                            count: number;
                        }[];
                        itemProfile?: string;
                        /** Format: date-time */
                        importedAt?: string;
                    };
                };
            };
            /** @description catalogue.import-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postImportsIdStart: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    source: string;
                    /** @enum {string} */
                    policy: "create" | "overlay" | "skip";
                    protectedFields: string[];
                    threshold: number;
                    /** @enum {string} */
                    profile?: "marc21" | "cnmarc" | "unimarc";
                    /** @enum {string} */
                    encoding?: "utf-8" | "gb18030" | "gbk" | "marc-8";
                    itemProfile?: string;
                    places: {
                        [key: string]: string;
                    };
                    kinds: {
                        [key: string]: string;
                    };
                    defaultPlace?: string;
                    defaultKind?: string;
                    leaveOut?: boolean;
                    reviveDeleted?: boolean;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        source: string;
                        fileName: string;
                        fileSize: number;
                        /** @enum {string} */
                        state: "waiting" | "running" | "paused" | "failed" | "done" | "cancelled" | "reverting" | "reverted";
                        /** @enum {string} */
                        format: "iso2709" | "marcxml" | "marc-json" | "marc-json-lines" | "mods" | "dc" | "ris";
                        encoding: string;
                        /** @enum {string} */
                        profile: "marc21" | "cnmarc" | "unimarc";
                        /** @enum {string} */
                        policy: "create" | "overlay" | "skip";
                        threshold: number;
                        read: number;
                        position: number;
                        counts: {
                            created: number;
                            changed: number;
                            unchanged: number;
                            skipped: number;
                            refused: number;
                            repaired: number;
                            items: number;
                            itemsRefused: number;
                        };
                        recordsPerSecond?: number;
                        secondsLeft?: number;
                        failure?: string;
                        /** Format: date-time */
                        startedAt: string;
                        /** @description account:12, token:3, or system for the command line */
                        startedBy: string;
                        /** Format: date-time */
                        finishedAt?: string;
                        /** Format: date-time */
                        revertedAt?: string;
                    };
                };
            };
            /** @description catalogue.import-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue.import-not-so, catalogue.import-under-way */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue.import-not-planned */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postImportsIdActions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    action: "pause" | "resume" | "cancel" | "revert";
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        source: string;
                        fileName: string;
                        fileSize: number;
                        /** @enum {string} */
                        state: "waiting" | "running" | "paused" | "failed" | "done" | "cancelled" | "reverting" | "reverted";
                        /** @enum {string} */
                        format: "iso2709" | "marcxml" | "marc-json" | "marc-json-lines" | "mods" | "dc" | "ris";
                        encoding: string;
                        /** @enum {string} */
                        profile: "marc21" | "cnmarc" | "unimarc";
                        /** @enum {string} */
                        policy: "create" | "overlay" | "skip";
                        threshold: number;
                        read: number;
                        position: number;
                        counts: {
                            created: number;
                            changed: number;
                            unchanged: number;
                            skipped: number;
                            refused: number;
                            repaired: number;
                            items: number;
                            itemsRefused: number;
                        };
                        recordsPerSecond?: number;
                        secondsLeft?: number;
                        failure?: string;
                        /** Format: date-time */
                        startedAt: string;
                        /** @description account:12, token:3, or system for the command line */
                        startedBy: string;
                        /** Format: date-time */
                        finishedAt?: string;
                        /** Format: date-time */
                        revertedAt?: string;
                    };
                };
            };
            /** @description catalogue.import-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue.import-not-so, catalogue.import-under-way, catalogue.import-file-gone */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getImportsIdKept: {
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
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        records: {
                            number: number;
                            id: string;
                            title: string;
                        }[];
                        items: {
                            id: string;
                            barcode?: string;
                            recordId: string;
                        }[];
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getImportsIdEntries: {
        parameters: {
            query?: {
                /** @description Rows at most */
                limit?: number;
                /** @description The `next` of the page before */
                cursor?: string;
                filter?: "all" | "noted" | "created" | "changed" | "unchanged" | "skipped" | "refused" | "repaired";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            number: number;
                            offset: number;
                            /** @enum {string} */
                            outcome: "created" | "changed" | "unchanged" | "skipped" | "refused";
                            repaired: boolean;
                            title?: string;
                            sourceKey?: string;
                            recordId?: string;
                            notes: string[];
                        }[];
                        next?: string;
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getImportsIdReportCsv: {
        parameters: {
            query?: {
                filter?: "all" | "noted" | "created" | "changed" | "unchanged" | "skipped" | "refused" | "repaired";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": unknown;
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getImportsIdRefused: {
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
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            /** @description catalogue.import-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getImportSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        sources: {
                            name: string;
                            /** @enum {string} */
                            policy: "create" | "overlay" | "skip";
                            protectedFields: string[];
                            threshold: number;
                            /** @enum {string} */
                            profile?: "marc21" | "cnmarc" | "unimarc";
                            /** @enum {string} */
                            encoding?: "utf-8" | "gb18030" | "gbk" | "marc-8";
                            itemProfile?: string;
                            places: {
                                [key: string]: string;
                            };
                            kinds: {
                                [key: string]: string;
                            };
                            defaultPlace?: string;
                            defaultKind?: string;
                        }[];
                        itemProfiles: {
                            code: string;
                            name: {
                                zh: string;
                                en: string;
                            };
                            layout: {
                                tag: string;
                                subfields: {
                                    barcode?: string;
                                    accession?: string;
                                    asset?: string;
                                    rfid?: string;
                                    callNumber?: string;
                                    class?: string;
                                    bookNumber?: string;
                                    place?: string;
                                    kind?: string;
                                    price?: string;
                                    volume?: string;
                                    copy?: string;
                                    acquiredOn?: string;
                                    acquiredBy?: string;
                                    accompanying?: string;
                                    notePublic?: string;
                                    noteStaff?: string;
                                };
                                priceFrom?: string;
                                currency: string;
                            };
                            own: boolean;
                        }[];
                        locations: {
                            code: string;
                            name: {
                                zh: string;
                                en: string;
                            };
                        }[];
                        kinds: {
                            code: string;
                            name: {
                                zh: string;
                                en: string;
                            };
                        }[];
                        points: {
                            [key: string]: number;
                        };
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putItemProfilesCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: {
                        zh: string;
                        en: string;
                    };
                    layout: {
                        tag: string;
                        subfields: {
                            barcode?: string;
                            accession?: string;
                            asset?: string;
                            rfid?: string;
                            callNumber?: string;
                            class?: string;
                            bookNumber?: string;
                            place?: string;
                            kind?: string;
                            price?: string;
                            volume?: string;
                            copy?: string;
                            acquiredOn?: string;
                            acquiredBy?: string;
                            accompanying?: string;
                            notePublic?: string;
                            noteStaff?: string;
                        };
                        priceFrom?: string;
                        currency: string;
                    };
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        name: {
                            zh: string;
                            en: string;
                        };
                        layout: {
                            tag: string;
                            subfields: {
                                barcode?: string;
                                accession?: string;
                                asset?: string;
                                rfid?: string;
                                callNumber?: string;
                                class?: string;
                                bookNumber?: string;
                                place?: string;
                                kind?: string;
                                price?: string;
                                volume?: string;
                                copy?: string;
                                acquiredOn?: string;
                                acquiredBy?: string;
                                accompanying?: string;
                                notePublic?: string;
                                noteStaff?: string;
                            };
                            priceFrom?: string;
                            currency: string;
                        };
                        own: boolean;
                    };
                };
            };
            /** @description catalogue.item-profile-shipped */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteItemProfilesCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        deleted: boolean;
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getClasses: {
        parameters: {
            query?: {
                scheme?: "clc" | "ddc" | "lcc" | "udc" | "local";
                under?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        scheme: "clc" | "ddc" | "lcc" | "udc" | "local";
                        source: "own" | "outline";
                        path: {
                            notation: string;
                            name: {
                                zh: string;
                                en: string;
                            };
                            alternative: boolean;
                            hasBelow: boolean;
                        }[];
                        classes: {
                            notation: string;
                            name: {
                                zh: string;
                                en: string;
                            };
                            alternative: boolean;
                            hasBelow: boolean;
                            count: number;
                        }[];
                    };
                };
            };
            /** @description catalogue.class-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postClassesLoads: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    scheme: "clc" | "ddc" | "lcc" | "udc" | "local";
                    text: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        loaded: number;
                    };
                };
            };
            /** @description catalogue.class-table-faulty, catalogue.class-table-empty */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSearch: {
        parameters: {
            query?: {
                /** @description What the reader typed; no text is an error */
                q?: string;
                "filter.kind"?: string[];
                "filter.language"?: string[];
                "filter.author"?: string[];
                "filter.subject"?: string[];
                "filter.class"?: string[];
                "filter.location"?: string[];
                "filter.place"?: string[];
                "filter.date"?: string[];
                "filter.year"?: string[];
                /** @description Only titles with a copy on the shelf at one of these branches; `*` is any branch */
                "filter.available"?: string[];
                /** @description Comma-separated: kind, language, author, subject, class, location, place, date, year */
                facets?: string;
                /** @description Values of each facet at most */
                facetLimit?: number;
                facetOrder?: "count" | "value";
                /** @description Only values of the facet that hold this text */
                "find.kind"?: string;
                /** @description Only values of the facet that hold this text */
                "find.language"?: string;
                /** @description Only values of the facet that hold this text */
                "find.author"?: string;
                /** @description Only values of the facet that hold this text */
                "find.subject"?: string;
                /** @description Only values of the facet that hold this text */
                "find.class"?: string;
                /** @description Only values of the facet that hold this text */
                "find.location"?: string;
                /** @description Only values of the facet that hold this text */
                "find.place"?: string;
                /** @description Only values of the facet that hold this text */
                "find.date"?: string;
                /** @description Only values directly beneath this one; the top level when empty, all levels when left out */
                "parent.class"?: string;
                /** @description Only values directly beneath this one; the top level when empty, all levels when left out */
                "parent.location"?: string;
                /** @description Only values directly beneath this one; the top level when empty, all levels when left out */
                "parent.place"?: string;
                /** @description Only values directly beneath this one; the top level when empty, all levels when left out */
                "parent.date"?: string;
                /** @description Years that are counted together */
                yearInterval?: number;
                sort?: "relevance" | "newest" | "oldest" | "title" | "call-number" | "popularity" | "added" | "title-pinyin" | "title-strokes" | "title-latin" | "copies";
                /** @description Editions of one work as one hit */
                collapse?: "work";
                /** @description BCP 47 language of texts in the answer */
                lang?: string;
                limit?: number;
                offset?: number;
                /** @description Say of each hit how its score came about */
                explain?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        total: number;
                        tookMs: number;
                        didYouMean?: string;
                        relaxed?: {
                            required: number;
                            of: number;
                            leftOut: string[];
                        };
                        hits: {
                            id: string;
                            title: string;
                            titleRomanized?: string;
                            subtitle?: string;
                            authors: {
                                text: string;
                                romanized?: string;
                            }[];
                            kind: string;
                            publisher?: string;
                            date?: string;
                            language?: string;
                            clc?: string;
                            isbns: string[];
                            availability?: {
                                /** @description Copies that readers may see */
                                items: number;
                                /** @description Of these, those that some reader may borrow */
                                lendable: number;
                                /** @description Of these, those on the shelf now */
                                available: number;
                                /**
                                 * Format: date-time
                                 * @description When the first of those on loan is due
                                 */
                                nextDue?: string;
                                /** @description Readers who wait for one */
                                holds: number;
                                branches: {
                                    branch: string;
                                    /** @description Copies that readers may see */
                                    items: number;
                                    /** @description Of these, those that some reader may borrow */
                                    lendable: number;
                                    /** @description Of these, those on the shelf now */
                                    available: number;
                                    /**
                                     * Format: date-time
                                     * @description When the first of those on loan is due
                                     */
                                    nextDue?: string;
                                    /** @description Readers who wait for one */
                                    holds: number;
                                }[];
                            };
                            /** @description Words that it lacks, where some were left out */
                            missing?: string[];
                            /** @description Editions that match, when collapsed */
                            editions?: number;
                            explain?: {
                                score: number;
                                parts: {
                                    /** @description word, exact title, exact value, title begins so, phrase, near, prior … */
                                    why: string;
                                    /** @description The word or the field */
                                    about: string;
                                    score: number;
                                }[];
                            };
                        }[];
                        facets: {
                            name: string;
                            values: {
                                value: string;
                                label: string;
                                count: number;
                            }[];
                        }[];
                    };
                };
            };
            /** @description discovery.index-being-built, discovery.search-took-too-long */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAdvancedQuery: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    rows: {
                        /** @enum {unknown} */
                        field: "any" | "title" | "author" | "subject" | "series" | "publisher" | "text" | "identifier";
                        /** @enum {unknown} */
                        match: "all" | "any" | "phrase" | "none";
                        words: string;
                        /**
                         * @description How the row goes with those above it
                         * @enum {unknown}
                         */
                        join?: "and" | "or";
                    }[];
                    years?: {
                        from?: number;
                        to?: number;
                    };
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        query: string;
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSuggestions: {
        parameters: {
            query: {
                q: string;
                lang?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        suggestions: {
                            text: string;
                            href?: string;
                            note?: string;
                            count: number;
                            /** @description Of a title: copies on the shelf */
                            available?: number;
                            /** @description Of a title: copies in all */
                            items?: number;
                        }[];
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getBrowse: {
        parameters: {
            query: {
                facet: "author" | "subject";
                /** @description Where to open the list; its beginning when empty */
                at?: string;
                /** @description Rows before that place */
                before?: number;
                /** @description Rows from that place on */
                after?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Values in the whole list */
                        total: number;
                        rows: {
                            value: string;
                            /** @description Works; none in the row that shows where a value would stand */
                            count: number;
                            /** @constant */
                            anchor?: true;
                            see?: string[];
                            seeAlso?: string[];
                        }[];
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRecordsIdRelated: {
        parameters: {
            query?: {
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        works: {
                            id: string;
                            title: string;
                            titleRomanized?: string;
                            subtitle?: string;
                            authors: {
                                text: string;
                                romanized?: string;
                            }[];
                            kind: string;
                            publisher?: string;
                            date?: string;
                            language?: string;
                            clc?: string;
                            isbns: string[];
                            /** @description Editions that are alike */
                            editions: number;
                        }[];
                    };
                };
            };
            /** @description catalogue.record-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSearchLog: {
        parameters: {
            query?: {
                /** @description Days back from today */
                days?: number;
                /** @description Only words that found nothing, or not all together */
                failing?: boolean;
                /** @description Rows at most */
                most?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        queries: {
                            words: string;
                            searches: number;
                            withoutResult: number;
                            withWordsLeftOut: number;
                        }[];
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSynonyms: {
        parameters: {
            query?: {
                /** @description Rows at most */
                limit?: number;
                /** @description The `next` of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            typed: string[];
                            found: string[];
                        }[];
                        next?: string;
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postSynonyms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    typed: string[];
                    found: string[];
                };
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
            /** @description discovery.unusable-synonyms */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putSynonymsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    typed: string[];
                    found: string[];
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        done: true;
                    };
                };
            };
            /** @description discovery.synonym-group-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description discovery.unusable-synonyms */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteSynonymsId: {
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
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        done: true;
                    };
                };
            };
            /** @description discovery.synonym-group-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSavedSearches: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description All: nobody has many */
                        items: {
                            id: string;
                            name: string;
                            /** @description As the address of a page of results says it: q=…&language=chi */
                            query: string;
                            /** @description Look for what is new, and tell */
                            alert: boolean;
                            /** @description Records that came since you last looked */
                            news: number;
                            /** Format: date-time */
                            createdAt: string;
                        }[];
                    };
                };
            };
            /** @description discovery.no-reader-file */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postSavedSearches: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @description As the address of a page of results says it: q=…&language=chi */
                    query: string;
                    /** @description Look for what is new, and tell */
                    alert?: boolean;
                };
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
            /** @description discovery.no-reader-file */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description discovery.empty-search, discovery.too-many-searches */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteSavedSearchesId: {
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
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        done: true;
                    };
                };
            };
            /** @description discovery.no-reader-file */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description discovery.saved-search-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchSavedSearchesId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    /** @description Look for what is new, and tell */
                    alert?: boolean;
                    /** @constant */
                    looked?: true;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        done: true;
                    };
                };
            };
            /** @description discovery.no-reader-file */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description discovery.saved-search-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSearchHistory: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The latest 500 */
                        items: {
                            id: string;
                            /** @description As the address of a page of results says it */
                            query: string;
                            total: number;
                            /** Format: date-time */
                            at: string;
                        }[];
                    };
                };
            };
            /** @description discovery.no-reader-file */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteSearchHistory: {
        parameters: {
            query?: {
                id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        done: true;
                    };
                };
            };
            /** @description discovery.no-reader-file */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSearchHistoryChoice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        kept: boolean;
                        /** Format: date-time */
                        since?: string;
                    };
                };
            };
            /** @description discovery.no-reader-file */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putSearchHistoryChoice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    kept: boolean;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        done: true;
                    };
                };
            };
            /** @description discovery.no-reader-file */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getLibrary: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        name: {
                            zh: string;
                            en: string;
                        };
                        address?: {
                            zh: string;
                            en: string;
                        };
                        about?: {
                            zh: string;
                            en: string;
                        };
                        phone?: string;
                        email?: string;
                        /** @description People and what they do here are made up */
                        demonstration?: boolean;
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putLibrary: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: {
                        zh: string;
                        en: string;
                    };
                    address?: {
                        zh: string;
                        en: string;
                    };
                    about?: {
                        zh: string;
                        en: string;
                    };
                    phone?: string;
                    email?: string;
                    /** @description People and what they do here are made up */
                    demonstration?: boolean;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        saved: true;
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getNotices: {
        parameters: {
            query?: {
                /** @description Rows at most */
                limit?: number;
                /** @description The `next` of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                            text: {
                                zh: string;
                                en: string;
                            };
                            /** @description Code of the branch that it is about; absent: the whole library */
                            branch?: string;
                            /** @description Shown on top of the pages that it concerns */
                            urgent: boolean;
                            /**
                             * Format: date
                             * @description First day on which it is shown
                             */
                            from: string;
                            /**
                             * Format: date
                             * @description Last day; absent: until it is withdrawn
                             */
                            until?: string;
                            /** Format: date-time */
                            changedAt: string;
                        }[];
                        next?: string;
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postNotices: {
        parameters: {
            query?: never;
            header: {
                /** @description The same for every retry of one operation */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title: {
                        zh: string;
                        en: string;
                    };
                    text: {
                        zh: string;
                        en: string;
                    };
                    /** @description Code of the branch that it is about; absent: the whole library */
                    branch?: string;
                    /** @description Shown on top of the pages that it concerns */
                    urgent: boolean;
                    /**
                     * Format: date
                     * @description First day on which it is shown
                     */
                    from: string;
                    /**
                     * Format: date
                     * @description Last day; absent: until it is withdrawn
                     */
                    until?: string;
                };
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
            /** @description portal.notice-ends-before-it-begins, portal.unknown-branch */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putNoticesId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title: {
                        zh: string;
                        en: string;
                    };
                    text: {
                        zh: string;
                        en: string;
                    };
                    /** @description Code of the branch that it is about; absent: the whole library */
                    branch?: string;
                    /** @description Shown on top of the pages that it concerns */
                    urgent: boolean;
                    /**
                     * Format: date
                     * @description First day on which it is shown
                     */
                    from: string;
                    /**
                     * Format: date
                     * @description Last day; absent: until it is withdrawn
                     */
                    until?: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
            /** @description portal.notice-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description portal.notice-ends-before-it-begins, portal.unknown-branch */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteNoticesId: {
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
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        done: true;
                    };
                };
            };
            /** @description portal.notice-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReadersId: {
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
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The library's day */
                        today: string;
                        reader: {
                            id: string;
                            displayName: string;
                            names: {
                                /** @enum {unknown} */
                                kind: "usual" | "passport" | "former" | "preferred";
                                text: string;
                            }[];
                            category: string;
                            department?: string;
                            programme?: string;
                            entryYear?: number;
                            /** @enum {unknown} */
                            status: "active" | "on-leave" | "left" | "deceased" | "erased";
                            activeFrom?: string;
                            expiresOn?: string;
                            leftOn?: string;
                            birthDate?: string;
                            homeBranch?: string;
                            language?: string;
                            email?: string;
                            phone?: string;
                            version: number;
                        };
                        cards: {
                            id: string;
                            /** @enum {unknown} */
                            kind: "barcode" | "campus-number" | "nfc" | "virtual";
                            code: string;
                            /** @enum {unknown} */
                            status: "active" | "lost" | "replaced";
                        }[];
                        restrictions: {
                            id: string;
                            /** @enum {unknown} */
                            kind: "suspension" | "block" | "no-holds" | "no-entry";
                            reason: string;
                            origin: string;
                            startsOn: string;
                            endsOn?: string;
                        }[];
                        notes: {
                            id: string;
                            text: string;
                            urgent: boolean;
                            /** Format: date-time */
                            writtenAt: string;
                            endsOn?: string;
                        }[];
                        guardians: {
                            id: string;
                            relation: string;
                            guardianId?: string;
                            name?: string;
                            phone?: string;
                        }[];
                        proxies: {
                            readerId: string;
                            displayName: string;
                            startsOn: string;
                            endsOn?: string;
                        }[];
                        courses: {
                            code: string;
                            term: string;
                            name: string;
                            role: string;
                        }[];
                        history: {
                            id: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            by: string;
                            why?: string;
                            before?: {
                                [key: string]: unknown;
                            };
                            after?: {
                                [key: string]: unknown;
                            };
                        }[];
                    };
                };
            };
            /** @description readers.reader-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchReadersId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The version that the change was made on */
                    version: number;
                    why?: string;
                    names?: {
                        /** @enum {unknown} */
                        kind: "usual" | "passport" | "former" | "preferred";
                        text: string;
                    }[];
                    category?: string;
                    department?: string | null;
                    programme?: string | null;
                    entryYear?: number | null;
                    activeFrom?: string | null;
                    expiresOn?: string | null;
                    birthDate?: string | null;
                    homeBranch?: string | null;
                    language?: ("zh" | "en") | null;
                    email?: string | null;
                    phone?: string | null;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        changed: boolean;
                    };
                };
            };
            /** @description readers.reader-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description readers.changed-meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description readers.name-missing, readers.unknown-category */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postReaders: {
        parameters: {
            query?: never;
            header: {
                /** @description The same for every retry of one operation */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    names: {
                        /** @enum {unknown} */
                        kind: "usual" | "passport" | "former" | "preferred";
                        text: string;
                    }[];
                    category: string;
                    cards?: {
                        /** @enum {unknown} */
                        kind: "barcode" | "campus-number" | "nfc" | "virtual";
                        code: string;
                    }[];
                    department?: string;
                    programme?: string;
                    entryYear?: number;
                    /** Format: date */
                    activeFrom?: string;
                    /** Format: date */
                    expiresOn?: string;
                    /** Format: date */
                    leftOn?: string;
                    /** Format: date */
                    birthDate?: string;
                    homeBranch?: string;
                    /** @enum {unknown} */
                    language?: "zh" | "en";
                    /** Format: email */
                    email?: string;
                    phone?: string;
                };
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
            /** @description readers.code-taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description readers.name-missing, readers.unknown-category, readers.unusable-code */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putReadersIdAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    accountId: string | null;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        done: true;
                    };
                };
            };
            /** @description readers.reader-not-found, readers.account-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description readers.account-taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postReadersIdGuardians: {
        parameters: {
            query?: never;
            header: {
                /** @description The same for every retry of one operation */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    relation: string;
                    guardianId?: string;
                    name?: string;
                    phone?: string;
                };
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
            /** @description readers.reader-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description readers.guardian-unknown */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteReaderGuardiansId: {
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
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        done: true;
                    };
                };
            };
            /** @description readers.guardian-unknown */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putReadersIdProxiesProxyId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                proxyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    endsOn?: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        done: true;
                    };
                };
            };
            /** @description readers.proxy-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description readers.ends-before-start */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteReadersIdProxiesProxyId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                proxyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        done: true;
                    };
                };
            };
            /** @description readers.proxy-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postReadersIdLifeChanges: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The version that the change was made on */
                    version: number;
                    /** @enum {unknown} */
                    kind: "promotion" | "transfer" | "leave" | "return" | "extension" | "retirement" | "left" | "deceased";
                    why: string;
                    category?: string;
                    number?: string;
                    department?: string;
                    programme?: string;
                    entryYear?: number;
                    /** Format: date */
                    expiresOn?: string;
                    /** Format: date */
                    on?: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        done: true;
                    };
                };
            };
            /** @description readers.reader-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description readers.changed-meanwhile, readers.code-taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description readers.life-details, readers.not-longer, readers.unknown-category, readers.unusable-code */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postReaderSearches: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description A name in any script, pinyin, initials, a card or a number */
                    text?: string;
                    category?: string;
                    department?: string;
                    entryYear?: number;
                    /** @enum {unknown} */
                    status?: "active" | "on-leave" | "left" | "deceased" | "erased";
                    /** @default 20 */
                    limit: number;
                    /** @description The `next` of the page before */
                    after?: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            displayName: string;
                            otherNames: string[];
                            category: string;
                            department?: string;
                            programme?: string;
                            entryYear?: number;
                            /** @enum {unknown} */
                            status: "active" | "on-leave" | "left" | "deceased" | "erased";
                            expiresOn?: string;
                            cards: string[];
                        }[];
                        /** @description Nobody is called so; these are one slip away */
                        near: boolean;
                        next?: string;
                    };
                };
            };
            /** @description readers.unknown-place */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postReadersIdCards: {
        parameters: {
            query?: never;
            header: {
                /** @description The same for every retry of one operation */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    kind: "barcode" | "campus-number" | "nfc" | "virtual";
                    code: string;
                    replaces?: string;
                    why?: string;
                };
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        done: true;
                    };
                };
            };
            /** @description readers.reader-not-found, readers.card-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description readers.code-taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description readers.unusable-code */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postReadersIdCardLosses: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    cardIds?: string[];
                    why?: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        blocked: number;
                    };
                };
            };
            /** @description readers.reader-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description readers.no-card-to-block */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteCardLossesId: {
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
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        done: true;
                    };
                };
            };
            /** @description readers.card-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description readers.card-not-lost, readers.code-taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCardChecks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    shown: string;
                    /**
                     * @description Refuse a turning code that was used before
                     * @default true
                     */
                    once: boolean;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        allowed: boolean;
                        /** @enum {unknown} */
                        reason?: "unknown" | "expired" | "used" | "card-lost" | "card-replaced" | "reader-ended" | "restricted";
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postReadersIdRestrictions: {
        parameters: {
            query?: never;
            header: {
                /** @description The same for every retry of one operation */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    kind: "suspension" | "block" | "no-holds" | "no-entry";
                    reason: string;
                    /** Format: date */
                    startsOn?: string;
                    /** Format: date */
                    endsOn?: string;
                };
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
            /** @description readers.reader-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description readers.ends-before-start */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteRestrictionsId: {
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
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        readerId: string;
                    };
                };
            };
            /** @description readers.restriction-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postReadersIdNotes: {
        parameters: {
            query?: never;
            header: {
                /** @description The same for every retry of one operation */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                    /** @default false */
                    urgent: boolean;
                    /** Format: date */
                    endsOn?: string;
                };
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
            /** @description readers.reader-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteReaderNotesId: {
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
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        readerId: string;
                    };
                };
            };
            /** @description readers.note-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReaderFeeds: {
        parameters: {
            query?: {
                /** @description Rows at most */
                limit?: number;
                /** @description The `next` of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            source: string;
                            fileName?: string;
                            complete: boolean;
                            /** @enum {unknown} */
                            state: "previewed" | "applying" | "applied" | "undone";
                            counts: {
                                new: number;
                                changed: number;
                                unchanged: number;
                                refused: number;
                                missing: number;
                            };
                            createdBy: string;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            appliedAt?: string;
                            /** Format: date-time */
                            undoneAt?: string;
                        }[];
                        next?: string;
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postReaderFeeds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The campus system, such as students */
                    source: string;
                    fileName?: string;
                    /**
                     * @description Everybody of the source is in it
                     * @default false
                     */
                    complete: boolean;
                    /** @description The file's bytes in base64 */
                    content: string;
                };
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        counts: {
                            new: number;
                            changed: number;
                            unchanged: number;
                            refused: number;
                            missing: number;
                        };
                        unknownHeadings: string[];
                    };
                };
            };
            /** @description readers.columns-missing, readers.empty-feed, readers.unreadable-workbook */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReaderFeedsId: {
        parameters: {
            query?: {
                outcome?: "new" | "changed" | "unchanged" | "refused" | "missing";
                /** @description The last line of the part before */
                after?: number;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        feed: {
                            id: string;
                            source: string;
                            fileName?: string;
                            complete: boolean;
                            /** @enum {unknown} */
                            state: "previewed" | "applying" | "applied" | "undone";
                            counts: {
                                new: number;
                                changed: number;
                                unchanged: number;
                                refused: number;
                                missing: number;
                            };
                            createdBy: string;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            appliedAt?: string;
                            /** Format: date-time */
                            undoneAt?: string;
                        };
                        rows: {
                            line: number;
                            /** @enum {unknown} */
                            outcome: "new" | "changed" | "unchanged" | "refused" | "missing";
                            kind?: string;
                            readerId?: string;
                            number?: string;
                            name?: string;
                            before?: {
                                [key: string]: unknown;
                            };
                            after?: {
                                [key: string]: unknown;
                            };
                            faults: {
                                column: string;
                                why: {
                                    zh: string;
                                    en: string;
                                };
                            }[];
                        }[];
                        more: boolean;
                    };
                };
            };
            /** @description readers.feed-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postReaderFeedsIdApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Yes, all who are missing have gone
                     * @default false
                     */
                    goneAreGone: boolean;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        new: number;
                        changed: number;
                        unchanged: number;
                        refused: number;
                        missing: number;
                    };
                };
            };
            /** @description readers.feed-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description readers.feed-done, readers.too-many-missing */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteReaderFeedsIdApplication: {
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
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        removed: number;
                        restored: number;
                        kept: number;
                    };
                };
            };
            /** @description readers.feed-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description readers.feed-not-applied */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCourseLists: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The file's bytes in base64 */
                    content: string;
                    /**
                     * @description Keep it; otherwise it is only looked at
                     * @default false
                     */
                    apply: boolean;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: number;
                        courses: number;
                        added: number;
                        removed: number;
                        refusedCount: number;
                        refused: {
                            line: number;
                            number: string;
                            faults: {
                                column: string;
                                why: {
                                    zh: string;
                                    en: string;
                                };
                            }[];
                        }[];
                    };
                };
            };
            /** @description readers.columns-missing, readers.empty-feed, readers.unreadable-workbook */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReaderDirectories: {
        parameters: {
            query?: {
                /** @description Rows at most */
                limit?: number;
                /** @description The `next` of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            source: string;
                            url: string;
                            /** @default false */
                            startTls: boolean;
                            /** @default  */
                            bindDn: string;
                            base: string;
                            /** @default (objectClass=person) */
                            filter: string;
                            mapping: {
                                [key: string]: string;
                            };
                            /**
                             * @description Everybody of the source is in it
                             * @default false
                             */
                            complete: boolean;
                            /**
                             * @description Read and applied every night
                             * @default false
                             */
                            nightly: boolean;
                            /** Format: date-time */
                            lastRunAt?: string;
                            lastFeedId?: string;
                            /** @description The code of why the last run came to nothing */
                            lastFault?: string;
                        }[];
                        next?: string;
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putReaderDirectoriesSource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The campus system, such as students */
                source: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    url: string;
                    /** @default false */
                    startTls: boolean;
                    /** @default  */
                    bindDn: string;
                    base: string;
                    /** @default (objectClass=person) */
                    filter: string;
                    mapping: {
                        number?: string;
                        name?: string;
                        passportName?: string;
                        category?: string;
                        department?: string;
                        programme?: string;
                        entryYear?: string;
                        status?: string;
                        activeFrom?: string;
                        expiresOn?: string;
                        birthDate?: string;
                        email?: string;
                        phone?: string;
                        homeBranch?: string;
                        language?: string;
                        barcode?: string;
                        chip?: string;
                        formerNumber?: string;
                        document?: string;
                    };
                    /**
                     * @description Everybody of the source is in it
                     * @default false
                     */
                    complete: boolean;
                    /**
                     * @description Read and applied every night
                     * @default false
                     */
                    nightly: boolean;
                    /** @description Left out: as it is */
                    password?: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        done: true;
                    };
                };
            };
            /** @description readers.directory-needs */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteReaderDirectoriesSource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The campus system, such as students */
                source: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        done: true;
                    };
                };
            };
            /** @description readers.directory-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postReaderDirectoriesSourceReading: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The campus system, such as students */
                source: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The feed, to be looked at and applied */
                        id: string;
                        counts: {
                            [key: string]: number;
                        };
                    };
                };
            };
            /** @description readers.directory-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description readers.empty-feed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description readers.directory-unreachable */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPrivacyPreset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {unknown} */
                        preset: "strict" | "balanced" | "traditional";
                        presets: {
                            /** @enum {unknown} */
                            code: "strict" | "balanced" | "traditional";
                            name: {
                                zh: string;
                                en: string;
                            };
                            meaning: {
                                zh: string;
                                en: string;
                            };
                            /** @description For so long the file of who has left is kept */
                            daysAfterLeaving: number;
                        }[];
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putPrivacyPreset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    preset: "strict" | "balanced" | "traditional";
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {unknown} */
                        preset: "strict" | "balanced" | "traditional";
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPrivacyRequests: {
        parameters: {
            query?: {
                /** @description Rows at most */
                limit?: number;
                /** @description The `next` of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            readerId: string;
                            /** @enum {unknown} */
                            kind: "correction" | "erasure";
                            text: string;
                            /** Format: date-time */
                            madeAt: string;
                        }[];
                        next?: string;
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPrivacyRequestsIdDecision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    state: "done" | "refused";
                    answer: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        done: true;
                    };
                };
            };
            /** @description readers.request-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description readers.must-stay */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postReadersIdErasure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    why: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: date-time
                         * @description When the audit, kept by law, has forgotten too
                         */
                        auditUntil?: string;
                    };
                };
            };
            /** @description readers.reader-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description readers.must-stay */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getClearanceClasses: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            entryYear: number;
                            department?: string;
                            programme?: string;
                            category: string;
                            readers: number;
                            cleared: number;
                        }[];
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getClearances: {
        parameters: {
            query: {
                entryYear: number;
                department?: string;
                programme?: string;
                category?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            readerId: string;
                            displayName: string;
                            department?: string;
                            open: {
                                what: {
                                    zh: string;
                                    en: string;
                                };
                                waivable?: {
                                    amount: number;
                                    currency: string;
                                };
                            }[];
                            cleared: boolean;
                            /** @description Opens the certificate at /zh/verify/CODE */
                            code?: string;
                        }[];
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postClearances: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    readerIds: string[];
                    /**
                     * @description Debts up to so many minor units each reader are let go
                     * @default 0
                     */
                    waiveUpTo: number;
                    why?: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            readerId: string;
                            displayName: string;
                            department?: string;
                            open: {
                                what: {
                                    zh: string;
                                    en: string;
                                };
                                waivable?: {
                                    amount: number;
                                    currency: string;
                                };
                            }[];
                            cleared: boolean;
                            /** @description Opens the certificate at /zh/verify/CODE */
                            code?: string;
                        }[];
                    };
                };
            };
            /** @description http.prove-again */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description readers.may-not-waive */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description readers.waiver-needs-reason */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReadersIdClearance: {
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
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        readerId: string;
                        displayName: string;
                        department?: string;
                        open: {
                            what: {
                                zh: string;
                                en: string;
                            };
                            waivable?: {
                                amount: number;
                                currency: string;
                            };
                        }[];
                        cleared: boolean;
                        /** @description Opens the certificate at /zh/verify/CODE */
                        code?: string;
                    };
                };
            };
            /** @description readers.reader-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteReadersIdClearance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    why: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        done: true;
                    };
                };
            };
            /** @description readers.not-cleared */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReaderLookAlikes: {
        parameters: {
            query?: {
                /** @description Rows at most */
                limit?: number;
                /** @description The `next` of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            points: number;
                            /** @description From 100 points on */
                            sure: boolean;
                            evidence: {
                                /** @enum {unknown} */
                                kind: "document" | "number" | "email" | "phone" | "name" | "sound" | "birth" | "department";
                                /** @description For one person when positive, against when negative */
                                points: number;
                                words: {
                                    zh: string;
                                    en: string;
                                };
                            }[];
                            readers: {
                                id: string;
                                displayName: string;
                                category: string;
                                department?: string;
                                entryYear?: number;
                                status: string;
                            }[];
                        }[];
                        next?: string;
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postReaderLookAlikesSearch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        found: number;
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putReaderLookAlikesIdJudgement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    two: boolean;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        done: true;
                    };
                };
            };
            /** @description readers.pair-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReadersIdComparisonsOther: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                other: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        points: number;
                        sure: boolean;
                        evidence: {
                            /** @enum {unknown} */
                            kind: "document" | "number" | "email" | "phone" | "name" | "sound" | "birth" | "department";
                            /** @description For one person when positive, against when negative */
                            points: number;
                            words: {
                                zh: string;
                                en: string;
                            };
                        }[];
                        sides: {
                            id: string;
                            names: string[];
                            category: string;
                            status: string;
                            department?: string;
                            programme?: string;
                            entryYear?: number;
                            activeFrom?: string;
                            expiresOn?: string;
                            birthDate?: string;
                            email?: string;
                            phone?: string;
                            /** @description Has an account to sign in with */
                            account: boolean;
                            cards: {
                                kind: string;
                                code: string;
                                status: string;
                            }[];
                            open: {
                                zh: string;
                                en: string;
                            }[];
                        }[];
                    };
                };
            };
            /** @description readers.reader-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReaderMerges: {
        parameters: {
            query?: {
                /** @description Rows at most */
                limit?: number;
                /** @description The `next` of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            winner: {
                                id: string;
                                displayName: string;
                                category: string;
                                department?: string;
                                entryYear?: number;
                                status: string;
                            };
                            loser: {
                                id: string;
                                displayName: string;
                                category: string;
                                department?: string;
                                entryYear?: number;
                                status: string;
                            };
                            /** Format: date-time */
                            mergedAt: string;
                            mergedBy: string;
                            why?: string;
                        }[];
                        next?: string;
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postReaderMerges: {
        parameters: {
            query?: never;
            header: {
                /** @description The same for every retry of one operation */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    winnerId: string;
                    loserId: string;
                    why?: string;
                };
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The merge, by which it is undone */
                        id: string;
                    };
                };
            };
            /** @description readers.reader-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description readers.same-reader */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteReaderMergesId: {
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
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        done: true;
                    };
                };
            };
            /** @description readers.merge-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description readers.merged-further */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReadersIdPhoto: {
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
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        agreed: boolean;
                        photo?: {
                            kind: string;
                            width: number;
                            height: number;
                            /** Format: date-time */
                            takenAt: string;
                            /** @description In base64 */
                            content: string;
                        };
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putReadersIdPhoto: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The file in base64 */
                    content: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        done: true;
                    };
                };
            };
            /** @description readers.reader-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description readers.photo-not-agreed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description readers.photo-unusable */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteReadersIdPhoto: {
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
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        done: true;
                    };
                };
            };
            /** @description readers.photo-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReaderCategories: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            code: string;
                            name: {
                                zh: string;
                                en: string;
                            };
                            /**
                             * @description Whether people may register over the network: not at all, when staff agree, or at once
                             * @enum {unknown}
                             */
                            registration: "none" | "approval" | "automatic";
                            /** @description Has to be deposited before anything is lent */
                            deposit?: {
                                minor: number;
                                currency: string;
                            };
                        }[];
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putReaderCategoriesCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: {
                        zh: string;
                        en: string;
                    };
                    /**
                     * @description Whether people may register over the network: not at all, when staff agree, or at once
                     * @enum {unknown}
                     */
                    registration: "none" | "approval" | "automatic";
                    /** @description Has to be deposited before anything is lent */
                    deposit?: {
                        minor: number;
                        currency: string;
                    };
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        done: true;
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReaderRegistrations: {
        parameters: {
            query?: {
                /** @description Rows at most */
                limit?: number;
                /** @description The `next` of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            category: string;
                            name: string;
                            email: string;
                            phone?: string;
                            birthDate?: string;
                            about?: string;
                            /** Format: date-time */
                            confirmedAt: string;
                            /** @description Readers who may be the same person, the likeliest first */
                            alike: {
                                readerId: string;
                                displayName: string;
                                points: number;
                            }[];
                        }[];
                        next?: string;
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postReaderRegistrationsIdDecision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    state: "accepted";
                } | {
                    /** @constant */
                    state: "refused";
                    answer: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        readerId?: string;
                    };
                };
            };
            /** @description readers.registration-over */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCheckOuts: {
        parameters: {
            query?: never;
            header: {
                /** @description The same for every retry of one operation */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    readerBarcode?: string;
                    /** @description Instead of a card: a reader who was identified without one */
                    readerId?: string;
                    /** @description The card of whoever fetches it for the reader */
                    proxyBarcode?: string;
                    itemBarcode: string;
                    /** @description The branch of the desk */
                    branch?: string;
                    /** @description For use on the spot */
                    onSite?: boolean;
                    override?: {
                        codes: string[];
                        reason?: string;
                    };
                };
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        loan: {
                            id: string;
                            /** Format: date-time */
                            dueAt: string;
                            dueBy: string;
                        };
                        item: {
                            id: string;
                            recordId: string;
                            barcode?: string;
                            title: string;
                            callNumber?: string;
                            location: string;
                            parts?: {
                                text: string;
                                count: number;
                            };
                        };
                        readerId: string;
                        findings: {
                            code: string;
                            severity: "impossible" | "confirm" | "notice";
                            text: {
                                zh: string;
                                en: string;
                            };
                            way?: {
                                zh: string;
                                en: string;
                            };
                        }[];
                    };
                };
            };
            /** @description circulation.card-needed, circulation.override-not-permitted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description circulation.reader-unknown, circulation.item-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description circulation.proxy-unknown, circulation.check-out-refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description circulation.override-without-reason */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCheckIns: {
        parameters: {
            query?: never;
            header: {
                /** @description The same for every retry of one operation */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    itemBarcode: string;
                    /** @description The branch of the desk */
                    branch?: string;
                    /**
                     * Format: date-time
                     * @description When it came back, if not now: what a book drop held overnight
                     */
                    returnedAt?: string;
                    /** @description It lay in the book drop: it counts as returned when the desk was last open */
                    bookDrop?: boolean;
                    /** @description Found on the shelf after a claim: it counts as returned on the day claimed */
                    asClaimed?: boolean;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        item: {
                            id: string;
                            recordId: string;
                            barcode?: string;
                            title: string;
                            callNumber?: string;
                            location: string;
                            parts?: {
                                text: string;
                                count: number;
                            };
                        };
                        loan?: {
                            id: string;
                            /** Format: date-time */
                            lentAt: string;
                            /** Format: date-time */
                            dueAt: string;
                        };
                        cost: {
                            chargeId?: string;
                            amount?: {
                                minor: number;
                                currency: string;
                            };
                            /** Format: date */
                            suspendedUntil?: string;
                        };
                        goes: {
                            to: "shelf" | "repair" | "transit" | "hold-shelf" | "request-shelf";
                            branch: string;
                            branchName?: {
                                zh: string;
                                en: string;
                            };
                            holdId?: string;
                            requestId?: string;
                            /** Format: date */
                            keepUntil?: string;
                        };
                        was?: string;
                        damage?: string;
                        /** @description For the slip in the book: as little of whose hold it is as finds it on the shelf */
                        holdSlip?: {
                            reader: string;
                        };
                        /** @description What became of the price of a lost item that came back */
                        found?: {
                            refund: {
                                minor: number;
                                currency: string;
                            };
                            dropped: {
                                minor: number;
                                currency: string;
                            };
                            overdue: {
                                minor: number;
                                currency: string;
                            };
                            tooLate: boolean;
                        };
                    };
                };
            };
            /** @description circulation.item-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description circulation.moved-meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postLoansIdRenewals: {
        parameters: {
            query?: never;
            header: {
                /** @description The same for every retry of one operation */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    override?: {
                        codes: string[];
                        reason?: string;
                    };
                };
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        loan: {
                            id: string;
                            /** Format: date-time */
                            dueAt: string;
                            dueBy: string;
                            renewals: number;
                        };
                        findings: {
                            code: string;
                            severity: "impossible" | "confirm" | "notice";
                            text: {
                                zh: string;
                                en: string;
                            };
                            way?: {
                                zh: string;
                                en: string;
                            };
                        }[];
                    };
                };
            };
            /** @description circulation.loan-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description circulation.renewal-refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postLoansIdUndos: {
        parameters: {
            query?: never;
            header: {
                /** @description The same for every retry of one operation */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        kind: "lent" | "returned" | "renewed";
                        loanId: string;
                        itemId: string;
                    };
                };
            };
            /** @description circulation.loan-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description circulation.undo-too-late, circulation.undo-paid */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postLoansIdClaims: {
        parameters: {
            query?: never;
            header: {
                /** @description The same for every retry of one operation */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description null takes the claim back */
                    on: string | null;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
            /** @description circulation.loan-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description circulation.loan-cannot */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postItemLookups: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    itemBarcode: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        item: {
                            id: string;
                            recordId: string;
                            barcode?: string;
                            title: string;
                            callNumber?: string;
                            location: string;
                            parts?: {
                                text: string;
                                count: number;
                            };
                        };
                        status: string;
                        statusWords: {
                            zh: string;
                            en: string;
                        };
                        branch: string;
                        atBranch: string;
                        loan?: {
                            id: string;
                            /** Format: date-time */
                            dueAt: string;
                            onSite: boolean;
                            /** Format: date */
                            claimedOn?: string;
                        };
                        /** @description It was lost on this loan: a replacement or a refund goes to its reader */
                        lostLoanId?: string;
                        transitTo?: string;
                        damage?: string;
                        reserve?: {
                            location: string;
                            /** Format: date-time */
                            until: string;
                        };
                    };
                };
            };
            /** @description circulation.item-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postInLibraryUses: {
        parameters: {
            query?: never;
            header: {
                /** @description The same for every retry of one operation */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    itemBarcode: string;
                    /** @description The branch of the desk */
                    branch?: string;
                };
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        item: {
                            id: string;
                            recordId: string;
                            barcode?: string;
                            title: string;
                            callNumber?: string;
                            location: string;
                            parts?: {
                                text: string;
                                count: number;
                            };
                        };
                        usesToday: number;
                        /** @description It is said to be on loan: it goes to the desk and not to the shelf */
                        lent: boolean;
                    };
                };
            };
            /** @description circulation.item-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postItemConditions: {
        parameters: {
            query?: never;
            header: {
                /** @description The same for every retry of one operation */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    itemBarcode: string;
                    damage?: string | null;
                    repair?: boolean;
                    missing?: boolean;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        recordId: string;
                        barcode?: string;
                        title: string;
                        callNumber?: string;
                        location: string;
                        parts?: {
                            text: string;
                            count: number;
                        };
                    };
                };
            };
            /** @description circulation.item-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description circulation.loan-cannot */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCourseReserves: {
        parameters: {
            query?: never;
            header: {
                /** @description The same for every retry of one operation */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    itemBarcode: string;
                    location?: string;
                    kind?: string;
                    /**
                     * Format: date-time
                     * @description Both this and the place, or neither
                     */
                    until?: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        recordId: string;
                        barcode?: string;
                        title: string;
                        callNumber?: string;
                        location: string;
                        parts?: {
                            text: string;
                            count: number;
                        };
                    };
                };
            };
            /** @description circulation.item-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description circulation.place-unknown */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postFastItems: {
        parameters: {
            query?: never;
            header: {
                /** @description The same for every retry of one operation */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    itemBarcode: string;
                    title: string;
                    author?: string;
                    kind: string;
                    location: string;
                    price?: {
                        minor: number;
                        currency: string;
                    };
                };
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        recordId: string;
                        barcode?: string;
                        title: string;
                        callNumber?: string;
                        location: string;
                        parts?: {
                            text: string;
                            count: number;
                        };
                    };
                };
            };
            /** @description circulation.barcode-taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description circulation.place-unknown */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOfflineList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        madeAt: string;
                        /** Format: date-time */
                        validUntil: string;
                        /** @description base64 */
                        entries: string;
                        /** @description base64 */
                        signature: string;
                        /** @description base64 */
                        publicKey: string;
                        /** @description base64 */
                        hashKey: string;
                        /** @description What the last byte of an entry means, by its value */
                        reasons: string[];
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postOfflineActs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description A name that the desk has given itself */
                    device: string;
                    /** @description Where the desk stands */
                    branch?: string;
                    acts: {
                        key: string;
                        kind: "lend" | "return";
                        /** Format: date-time */
                        at: string;
                        itemBarcode: string;
                        readerBarcode?: string;
                        /** @description Where the desk stands */
                        branch?: string;
                        /** @description It lay in the book drop: counts as returned at the closing before it was scanned */
                        bookDrop?: boolean;
                        /**
                         * Format: date-time
                         * @description From when the return counts, when not from `at`
                         */
                        returnedAt?: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        acts: {
                            key: string;
                            outcome: "done" | "conflict" | "settled" | "dropped";
                            conflict?: {
                                code: string;
                                text: {
                                    zh: string;
                                    en: string;
                                };
                                findings: {
                                    code: string;
                                    severity: "impossible" | "confirm" | "notice";
                                    text: {
                                        zh: string;
                                        en: string;
                                    };
                                    way?: {
                                        zh: string;
                                        en: string;
                                    };
                                }[];
                            };
                        }[];
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOfflineConflicts: {
        parameters: {
            query?: {
                /** @description Rows at most */
                limit?: number;
                /** @description The `next` of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            kind: "lend" | "return";
                            /** Format: date-time */
                            at: string;
                            itemBarcode: string;
                            device: string;
                            conflict: {
                                code: string;
                                text: {
                                    zh: string;
                                    en: string;
                                };
                                findings: {
                                    code: string;
                                    severity: "impossible" | "confirm" | "notice";
                                    text: {
                                        zh: string;
                                        en: string;
                                    };
                                    way?: {
                                        zh: string;
                                        en: string;
                                    };
                                }[];
                            };
                            item?: {
                                id: string;
                                recordId: string;
                                barcode?: string;
                                title: string;
                                callNumber?: string;
                                location: string;
                                parts?: {
                                    text: string;
                                    count: number;
                                };
                            };
                            readerName?: string;
                            holder?: {
                                name: string;
                                /** Format: date-time */
                                since: string;
                            };
                        }[];
                        next?: string;
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postOfflineConflictsIdSettlements: {
        parameters: {
            query?: never;
            header: {
                /** @description The same for every retry of one operation */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    way: "do" | "drop";
                    reason: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        outcome: string;
                    };
                };
            };
            /** @description circulation.conflict-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description circulation.check-out-refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getHolds: {
        parameters: {
            query?: {
                /** @description Rows at most */
                limit?: number;
                /** @description The `next` of the page before */
                cursor?: string;
                list?: "pull" | "shelf" | "transit" | "hopeless" | "left";
                branch?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            recordId: string;
                            title: string;
                            /** @description waiting, pulling, in-transit, ready; or how it ended */
                            state: string;
                            target: string;
                            pickup: string;
                            barcode?: string;
                            callNumber?: string;
                            /** @description Sorts as a runner walks: by location, then by call number */
                            shelfKey: string;
                            location?: string;
                            floor?: string;
                            atBranch?: string;
                            /** @description How the slip names the reader */
                            slip: string;
                            /** Format: date-time */
                            placedAt: string;
                            /** Format: date-time */
                            pulledAt?: string;
                            /** Format: date-time */
                            readyAt?: string;
                            /** Format: date */
                            keepUntil?: string;
                            /** Format: date-time */
                            transitSince?: string;
                            /** Format: date-time */
                            hopelessSince?: string;
                            /** Format: date-time */
                            endedAt?: string;
                        }[];
                        next?: string;
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postHolds: {
        parameters: {
            query?: never;
            header: {
                /** @description The same for every retry of one operation */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    readerBarcode?: string;
                    /** @description Instead of a card: a reader who was identified without one */
                    readerId?: string;
                    recordId: string;
                    volumeId?: string;
                    itemId?: string;
                    /** @description The branch where it is fetched */
                    pickup: string;
                    /** Format: date */
                    from?: string;
                    /** Format: date */
                    until?: string;
                    /** @description Call a loan back for it, where the policy allows that */
                    recall?: boolean;
                    override?: {
                        codes: string[];
                        reason?: string;
                    };
                };
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        /** @description When the loan called back is due, or why none was */
                        recalled?: string;
                    };
                };
            };
            /** @description circulation.card-needed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description circulation.reader-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description circulation.hold-refused, circulation.hold-twice */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postHoldsIdCancellation: {
        parameters: {
            query?: never;
            header: {
                /** @description The same for every retry of one operation */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        goes?: {
                            to: string;
                            branch: string;
                            holdId?: string;
                            requestId?: string;
                            /** Format: date */
                            keepUntil?: string;
                        };
                    };
                };
            };
            /** @description circulation.hold-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description circulation.moved-meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postHoldsIdChange: {
        parameters: {
            query?: never;
            header: {
                /** @description The same for every retry of one operation */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    pickup?: string;
                    from?: string | null;
                    until?: string | null;
                    suspend?: {
                        /** Format: date */
                        until?: string;
                    } | null;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        goes?: {
                            to: string;
                            branch: string;
                            holdId?: string;
                            requestId?: string;
                            /** Format: date */
                            keepUntil?: string;
                        };
                    };
                };
            };
            /** @description circulation.hold-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description circulation.hold-has-copy, circulation.moved-meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description circulation.hold-dates, circulation.pickup-unknown, circulation.pickup-not-here, circulation.pickup-not-reached */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postHoldsIdAnyCopy: {
        parameters: {
            query?: never;
            header: {
                /** @description The same for every retry of one operation */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        converted: boolean;
                    };
                };
            };
            /** @description circulation.hold-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description circulation.hold-twice, circulation.moved-meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postHoldsIdRecall: {
        parameters: {
            query?: never;
            header: {
                /** @description The same for every retry of one operation */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        dueAt: string;
                    };
                };
            };
            /** @description circulation.hold-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description circulation.recall-not-needed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRecordsIdQueue: {
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
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        title: string;
                        items: {
                            id: string;
                            place: number;
                            state: string;
                            target: string;
                            volumeId?: string;
                            itemId?: string;
                            pickup: string;
                            slip: string;
                            readerId?: string;
                            /** Format: date-time */
                            placedAt: string;
                            pinned: boolean;
                            suspended: boolean;
                            /** Format: date */
                            suspendedUntil?: string;
                            /** Format: date */
                            from?: string;
                            /** Format: date */
                            until?: string;
                            hopeless: boolean;
                            /** Format: date-time */
                            recalledFor?: string;
                            /** Format: date */
                            keepUntil?: string;
                        }[];
                    };
                };
            };
            /** @description catalogue.record-not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRecordsIdHoldLog: {
        parameters: {
            query?: {
                /** @description Rows at most */
                limit?: number;
                /** @description The `next` of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            holdId: string;
                            itemId?: string;
                            /** Format: date-time */
                            at: string;
                            /** @description chosen, passed-over, or act */
                            outcome: string;
                            because: string;
                            /** @description One plain sentence */
                            text: string;
                            by?: string;
                            note?: string;
                        }[];
                        next?: string;
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postHoldsIdNotFound: {
        parameters: {
            query?: never;
            header: {
                /** @description The same for every retry of one operation */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Another copy is to be pulled for it */
                        next: boolean;
                    };
                };
            };
            /** @description circulation.hold-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description circulation.not-on-pull-list, circulation.moved-meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postHoldsIdPlace: {
        parameters: {
            query?: never;
            header: {
                /** @description The same for every retry of one operation */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    place?: number;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        moved: true;
                    };
                };
            };
            /** @description circulation.hold-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description circulation.hold-has-copy */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRequests: {
        parameters: {
            query?: {
                /** @description Rows at most */
                limit?: number;
                /** @description The `next` of the page before */
                cursor?: string;
                from?: string;
                location?: string;
                pickup?: string;
                state?: ("requested" | "picking" | "found" | "in-transit" | "ready")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            recordId: string;
                            /** @enum {unknown} */
                            service: "branch" | "stacks";
                            /** @enum {unknown} */
                            state: "requested" | "picking" | "found" | "in-transit" | "ready";
                            /** @enum {unknown} */
                            use: "home" | "reading-room";
                            fromBranch: string;
                            fromLocation: string;
                            pickup: string;
                            /** @description How the slip names the reader */
                            slip: string;
                            /** Format: date-time */
                            placedAt: string;
                            /** Format: date-time */
                            expectedAt: string;
                            /** Format: date-time */
                            pickedAt?: string;
                            /** Format: date-time */
                            readyAt?: string;
                            /** Format: date */
                            keepUntil?: string;
                            title: string;
                            barcode?: string;
                            callNumber?: string;
                            volume?: string;
                            location?: string;
                            floor?: string;
                            /** @description Sorts as a runner walks: by location, then by call number */
                            shelfKey: string;
                        }[];
                        next?: string;
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postRequests: {
        parameters: {
            query?: never;
            header: {
                /** @description The same for every retry of one operation */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    readerBarcode?: string;
                    /** @description Instead of a card: a reader who was identified without one */
                    readerId?: string;
                    recordId: string;
                    volumeId?: string;
                    itemId?: string;
                    pickup: string;
                    /** @description Also off an open shelf, for who cannot go there */
                    openShelfToo?: boolean;
                };
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        /** @enum {unknown} */
                        service: "branch" | "stacks";
                        /** @enum {unknown} */
                        use: "home" | "reading-room";
                        /** Format: date-time */
                        expectedAt: string;
                    };
                };
            };
            /** @description circulation.card-needed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description circulation.reader-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description circulation.request-refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description circulation.pickup-unknown */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRequestsGoingBack: {
        parameters: {
            query?: {
                /** @description Rows at most */
                limit?: number;
                /** @description The `next` of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            atBranch: string;
                            /** Format: date-time */
                            since: string;
                            title: string;
                            barcode?: string;
                            callNumber?: string;
                            volume?: string;
                            location?: string;
                            floor?: string;
                            /** @description Sorts as a runner walks: by location, then by call number */
                            shelfKey: string;
                        }[];
                        next?: string;
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postRequestsIdCancellation: {
        parameters: {
            query?: never;
            header: {
                /** @description The same for every retry of one operation */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        goesBack: boolean;
                    };
                };
            };
            /** @description circulation.request-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description circulation.moved-meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postRequestsPicks: {
        parameters: {
            query?: never;
            header: {
                /** @description The same for every retry of one operation */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    ids: string[];
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ids: string[];
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postRequestsFound: {
        parameters: {
            query?: never;
            header: {
                /** @description The same for every retry of one operation */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    itemBarcode: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        pickup: string;
                    };
                };
            };
            /** @description circulation.item-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description circulation.not-on-pull-list */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postRequestsIdNotFound: {
        parameters: {
            query?: never;
            header: {
                /** @description The same for every retry of one operation */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        next: boolean;
                    };
                };
            };
            /** @description circulation.request-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description circulation.not-on-pull-list, circulation.moved-meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getServiceTerms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        version: number;
                        terms: {
                            queue: {
                                lookAheadDays: number;
                                fulfil: "any" | "home-branch" | "holding-branch";
                                localFirst?: "pickup" | "reader-branch";
                                trapOnOrder: boolean;
                                /** @description Ways on which no copy is sent */
                                noTransfers?: {
                                    from: string;
                                    to: string;
                                }[];
                            };
                            /** @description Branches without a hold shelf */
                            notPickups?: string[];
                            pace: {
                                shelfDays: {
                                    usual: number;
                                    longest: number;
                                };
                                lateDays: {
                                    usual: number;
                                    slow: number;
                                };
                                transitDays: number;
                                overdueDaysCountedOn: number;
                            };
                            slip: {
                                /** @enum {unknown} */
                                reader: "partial-name" | "number-end" | "hold-number";
                            };
                            branch: {
                                offered: boolean;
                                max: number;
                                maxByCategory: {
                                    [key: string]: number;
                                };
                                perDay: number | null;
                                rounds: string[];
                                minutes: number;
                                days: number;
                                keepDays: number;
                            };
                            stacks: {
                                offered: boolean;
                                max: number;
                                maxByCategory: {
                                    [key: string]: number;
                                };
                                perDay: number | null;
                                rounds: string[];
                                minutes: number;
                                days: number;
                                keepDays: number;
                            };
                        };
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putServiceTerms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    terms: {
                        queue: {
                            lookAheadDays: number;
                            fulfil: "any" | "home-branch" | "holding-branch";
                            localFirst?: "pickup" | "reader-branch";
                            trapOnOrder: boolean;
                            /** @description Ways on which no copy is sent */
                            noTransfers?: {
                                from: string;
                                to: string;
                            }[];
                        };
                        /** @description Branches without a hold shelf */
                        notPickups?: string[];
                        pace: {
                            shelfDays: {
                                usual: number;
                                longest: number;
                            };
                            lateDays: {
                                usual: number;
                                slow: number;
                            };
                            transitDays: number;
                            overdueDaysCountedOn: number;
                        };
                        slip: {
                            /** @enum {unknown} */
                            reader: "partial-name" | "number-end" | "hold-number";
                        };
                        branch: {
                            offered: boolean;
                            max: number;
                            maxByCategory: {
                                [key: string]: number;
                            };
                            perDay: number | null;
                            rounds: string[];
                            minutes: number;
                            days: number;
                            keepDays: number;
                        };
                        stacks: {
                            offered: boolean;
                            max: number;
                            maxByCategory: {
                                [key: string]: number;
                            };
                            perDay: number | null;
                            rounds: string[];
                            minutes: number;
                            days: number;
                            keepDays: number;
                        };
                    };
                    reason: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        version: number;
                    };
                };
            };
            /** @description circulation.branch-unknown */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDeskLookups: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code?: string;
                    /** @description Instead of a card: a reader who has none with him */
                    readerId?: string;
                    /** @description How a reader without a card was identified; kept in the audit */
                    knownBy?: "photo" | "document" | "campus-app";
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        displayName: string;
                        category: string;
                        department?: string;
                        expiresOn?: string;
                        allowed: boolean;
                        left?: number;
                        loansHome: number;
                        loansOnSite: number;
                        overdueItems: number;
                        owes: {
                            minor: number;
                            currency: string;
                        };
                        findings: {
                            code: string;
                            severity: "impossible" | "confirm" | "notice";
                            text: {
                                zh: string;
                                en: string;
                            };
                            way?: {
                                zh: string;
                                en: string;
                            };
                        }[];
                        loans: {
                            id: string;
                            item: {
                                id: string;
                                recordId: string;
                                barcode?: string;
                                title: string;
                                callNumber?: string;
                                location: string;
                                parts?: {
                                    text: string;
                                    count: number;
                                };
                            };
                            /** Format: date-time */
                            lentAt: string;
                            /** Format: date-time */
                            dueAt: string;
                            dueBy: string;
                            renewals: number;
                            recalled: boolean;
                            onSite?: boolean;
                            /** Format: date */
                            claimedOn?: string;
                        }[];
                        holds: {
                            id: string;
                            recordId: string;
                            state: string;
                            pickup: string;
                        }[];
                    };
                };
            };
            /** @description circulation.card-needed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description circulation.reader-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReadersIdCharges: {
        parameters: {
            query?: {
                /** @description Rows at most */
                limit?: number;
                /** @description The `next` of the page before */
                cursor?: string;
                /** @description Only what is still owed */
                open?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            income: string;
                            name: {
                                zh: string;
                                en: string;
                            };
                            amount: {
                                minor: number;
                                currency: string;
                            };
                            paid: {
                                minor: number;
                                currency: string;
                            };
                            relieved: {
                                minor: number;
                                currency: string;
                            };
                            remaining: {
                                minor: number;
                                currency: string;
                            };
                            because: {
                                zh: string;
                                en: string;
                            }[];
                            title?: string;
                            barcode?: string;
                            loanId?: string;
                            /** Format: date-time */
                            madeAt: string;
                            /** Format: date-time */
                            settledAt?: string;
                        }[];
                        next?: string;
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postReadersIdCharges: {
        parameters: {
            query?: never;
            header: {
                /** @description The same for every retry of one operation */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    income: "damage" | "card" | "printing" | "delivery" | "other";
                    amount: {
                        minor: number;
                        currency: string;
                    };
                    note: string;
                };
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
            /** @description circulation.reader-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description circulation.money-refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReadersIdMoney: {
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
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        owes: {
                            minor: number;
                            currency: string;
                        };
                        deposit: {
                            minor: number;
                            currency: string;
                        };
                        payable: {
                            minor: number;
                            currency: string;
                        };
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postChargesIdWaivers: {
        parameters: {
            query?: never;
            header: {
                /** @description The same for every retry of one operation */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    amount: {
                        minor: number;
                        currency: string;
                    };
                    reason: string;
                };
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entryId: string;
                        remaining: {
                            minor: number;
                            currency: string;
                        };
                    };
                };
            };
            /** @description http.prove-again */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description circulation.own-money, circulation.waiver-above-limit */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description circulation.charge-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description circulation.money-refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postChargesIdWriteOffs: {
        parameters: {
            query?: never;
            header: {
                /** @description The same for every retry of one operation */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    amount: {
                        minor: number;
                        currency: string;
                    };
                    reason: string;
                };
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entryId: string;
                        remaining: {
                            minor: number;
                            currency: string;
                        };
                    };
                };
            };
            /** @description http.prove-again */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description circulation.own-money, circulation.waiver-above-limit */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description circulation.charge-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description circulation.money-refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postChargesIdCancellations: {
        parameters: {
            query?: never;
            header: {
                /** @description The same for every retry of one operation */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entryId: string;
                    };
                };
            };
            /** @description circulation.own-money */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description circulation.charge-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description circulation.money-refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postChargesIdRefunds: {
        parameters: {
            query?: never;
            header: {
                /** @description The same for every retry of one operation */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    amount: {
                        minor: number;
                        currency: string;
                    };
                    reason: string;
                    from?: {
                        till: string;
                        /** @enum {unknown} */
                        means: "cash" | "card";
                    };
                };
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entryId: string;
                    };
                };
            };
            /** @description circulation.own-money */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description circulation.charge-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description circulation.money-refused, circulation.till-closed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postReadersIdPayments: {
        parameters: {
            query?: never;
            header: {
                /** @description The same for every retry of one operation */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    amount: {
                        minor: number;
                        currency: string;
                    };
                    till: string;
                    /** @enum {unknown} */
                    means: "cash" | "card";
                    /** @description What is paid; left out: all, the oldest first */
                    chargeIds?: string[];
                };
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entryId: string;
                    };
                };
            };
            /** @description circulation.reader-unknown, circulation.charge-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description circulation.till-closed, circulation.money-refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postReadersIdDeposits: {
        parameters: {
            query?: never;
            header: {
                /** @description The same for every retry of one operation */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    way: "take" | "return";
                    amount: {
                        minor: number;
                        currency: string;
                    };
                    till: string;
                    /** @enum {unknown} */
                    means: "cash" | "card";
                };
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entryId: string;
                    };
                };
            };
            /** @description circulation.reader-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description circulation.till-closed, circulation.money-refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postReadersIdDepositPayments: {
        parameters: {
            query?: never;
            header: {
                /** @description The same for every retry of one operation */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    amount: {
                        minor: number;
                        currency: string;
                    };
                };
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entryId: string;
                    };
                };
            };
            /** @description circulation.reader-unknown, circulation.charge-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description circulation.till-closed, circulation.money-refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postReadersIdPayouts: {
        parameters: {
            query?: never;
            header: {
                /** @description The same for every retry of one operation */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    amount: {
                        minor: number;
                        currency: string;
                    };
                    till: string;
                    /** @enum {unknown} */
                    means: "cash" | "card";
                };
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entryId: string;
                    };
                };
            };
            /** @description circulation.reader-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description circulation.till-closed, circulation.money-refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postLedgerEntriesIdReversals: {
        parameters: {
            query?: never;
            header: {
                /** @description The same for every retry of one operation */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entryId: string;
                    };
                };
            };
            /** @description circulation.own-money */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description circulation.entry-unknown, circulation.reader-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description circulation.till-closed, circulation.money-refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReadersIdLedgerEntries: {
        parameters: {
            query?: {
                /** @description Rows at most */
                limit?: number;
                /** @description The `next` of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            kind: string;
                            /** Format: date-time */
                            at: string;
                            amount: {
                                minor: number;
                                currency: string;
                            };
                            till?: string;
                            reason?: string;
                            reversed: boolean;
                        }[];
                        next?: string;
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postReadersIdCodePayments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    id: string;
                    amount: {
                        minor: number;
                        currency: string;
                    };
                    chargeIds?: string[];
                    /** @description The digits that the payer's phone shows; never kept */
                    code: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        /** @enum {unknown} */
                        state: "begun" | "paid" | "failed" | "expired";
                        amount: {
                            minor: number;
                            currency: string;
                        };
                    };
                };
            };
            /** @description circulation.reader-unknown, circulation.payment-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description circulation.nothing-to-pay, circulation.money-refused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description circulation.payment-unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCodePaymentsId: {
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
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        /** @enum {unknown} */
                        state: "begun" | "paid" | "failed" | "expired";
                        amount: {
                            minor: number;
                            currency: string;
                        };
                    };
                };
            };
            /** @description circulation.payment-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getLoansIdLossPreview: {
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
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        currency: string;
                        lost?: {
                            /** @description Left out: no price is on file, a person says it */
                            total?: {
                                minor: number;
                                currency: string;
                            };
                            processing: {
                                minor: number;
                                currency: string;
                            };
                            lines: {
                                zh: string;
                                en: string;
                            }[];
                        };
                        inKind?: {
                            minor: number;
                            currency: string;
                        };
                        damage: {
                            level: string;
                            name: {
                                zh: string;
                                en: string;
                            };
                            amount?: {
                                minor: number;
                                currency: string;
                            };
                        }[];
                    };
                };
            };
            /** @description circulation.loan-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postLoansIdLosses: {
        parameters: {
            query?: never;
            header: {
                /** @description The same for every retry of one operation */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Minor units, where no price is on file */
                    price?: number;
                    note?: string;
                };
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        charges: {
                            id: string;
                            income: string;
                            amount: {
                                minor: number;
                                currency: string;
                            };
                        }[];
                    };
                };
            };
            /** @description circulation.loan-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description circulation.moved-meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description circulation.price-unknown */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postLoansIdReplacements: {
        parameters: {
            query?: never;
            header: {
                /** @description The same for every retry of one operation */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Of the copy that the reader brought */
                    barcode: string;
                    note: string;
                };
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        itemId: string;
                        processing: {
                            minor: number;
                            currency: string;
                        };
                    };
                };
            };
            /** @description circulation.loan-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description circulation.moved-meanwhile, circulation.not-in-kind, circulation.paid-already, circulation.barcode-taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description circulation.price-unknown */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postLoansIdDamages: {
        parameters: {
            query?: never;
            header: {
                /** @description The same for every retry of one operation */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    level: string;
                    readerId?: string;
                    note?: string;
                };
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        chargeId: string;
                        amount: {
                            minor: number;
                            currency: string;
                        };
                    };
                };
            };
            /** @description circulation.loan-unknown, circulation.reader-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description circulation.moved-meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description circulation.price-unknown, circulation.level-unknown */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTills: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            code: string;
                            branch: string;
                            name: {
                                zh: string;
                                en: string;
                            };
                            openSession?: string;
                            /** Format: date-time */
                            openedAt?: string;
                        }[];
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putTillsCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    branch: string;
                    name: {
                        zh: string;
                        en: string;
                    };
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        branch: string;
                        name: {
                            zh: string;
                            en: string;
                        };
                        openSession?: string;
                        /** Format: date-time */
                        openedAt?: string;
                    };
                };
            };
            /** @description circulation.branch-unknown */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTillsCodeFloat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        float: number;
                        currency: string;
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postTillsCodeSessions: {
        parameters: {
            query?: never;
            header: {
                /** @description The same for every retry of one operation */
                "Idempotency-Key": string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Minor units */
                    float: number;
                };
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
            /** @description circulation.till-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description circulation.till-open-already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTillSessions: {
        parameters: {
            query?: {
                /** @description Rows at most */
                limit?: number;
                /** @description The `next` of the page before */
                cursor?: string;
                till?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            till: string;
                            currency: string;
                            float: number;
                            /** Format: date-time */
                            openedAt: string;
                            openedBy: string;
                            closed?: {
                                /** Format: date-time */
                                at: string;
                                by: string;
                                cash: {
                                    expected: number;
                                    counted: number;
                                };
                                card: {
                                    expected: number;
                                    counted: number;
                                };
                                reason?: string;
                            };
                        }[];
                        next?: string;
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTillSessionsId: {
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
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        session: {
                            id: string;
                            till: string;
                            currency: string;
                            float: number;
                            /** Format: date-time */
                            openedAt: string;
                            openedBy: string;
                            closed?: {
                                /** Format: date-time */
                                at: string;
                                by: string;
                                cash: {
                                    expected: number;
                                    counted: number;
                                };
                                card: {
                                    expected: number;
                                    counted: number;
                                };
                                reason?: string;
                            };
                        };
                        cash: {
                            expected: number;
                            byKind: {
                                kind: string;
                                amount: number;
                            }[];
                        };
                        card: {
                            expected: number;
                            byKind: {
                                kind: string;
                                amount: number;
                            }[];
                        };
                    };
                };
            };
            /** @description circulation.till-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postTillSessionsIdCloses: {
        parameters: {
            query?: never;
            header: {
                /** @description The same for every retry of one operation */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Minor units */
                    cash: number;
                    /** @description Minor units */
                    card: number;
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        till: string;
                        currency: string;
                        float: number;
                        /** Format: date-time */
                        openedAt: string;
                        openedBy: string;
                        closed?: {
                            /** Format: date-time */
                            at: string;
                            by: string;
                            cash: {
                                expected: number;
                                counted: number;
                            };
                            card: {
                                expected: number;
                                counted: number;
                            };
                            reason?: string;
                        };
                    };
                };
            };
            /** @description circulation.till-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description circulation.till-closed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description circulation.difference-without-reason */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTillSessionsIdReportCsv: {
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
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": unknown;
                };
            };
            /** @description circulation.till-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMoneyTerms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        smallWaiver: number;
                        currency: string;
                        /** @description Whether a code on the reader's phone can be taken */
                        byCode: boolean;
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putMoneyTerms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Minor units */
                    smallWaiver: number;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        smallWaiver: number;
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCurrency: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        currency: string;
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getLendingPolicies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        version: number;
                        /** Format: date-time */
                        madeAt: string;
                        madeBy: string;
                        reason?: string;
                        /** @description A policy set; see packages/lending-rules */
                        policies: {
                            [key: string]: unknown;
                        };
                        rules: {
                            id: string;
                            name: {
                                zh: string;
                                en: string;
                            };
                            when: {
                                zh: string;
                                en: string;
                            };
                            says: {
                                /** @enum {unknown} */
                                aspect: "loan" | "renewal" | "hold" | "recall" | "limits" | "blocks" | "fine" | "suspension" | "lost" | "damage" | "notices";
                                text: {
                                    zh: string;
                                    en: string;
                                };
                            }[];
                        }[];
                        doubts: {
                            code: string;
                            where: string;
                            what: {
                                zh: string;
                                en: string;
                            };
                            mend: {
                                zh: string;
                                en: string;
                            };
                        }[];
                        proposals: {
                            id: string;
                            base: number;
                            reason: string;
                            /** Format: date-time */
                            madeAt: string;
                            madeBy: string;
                            own: boolean;
                            /** @description A policy set; see packages/lending-rules */
                            policies: {
                                [key: string]: unknown;
                            };
                        }[];
                        values: {
                            readerCategory: {
                                value: string;
                                name: {
                                    zh: string;
                                    en: string;
                                };
                            }[];
                            itemType: {
                                value: string;
                                name: {
                                    zh: string;
                                    en: string;
                                };
                            }[];
                            branch: {
                                value: string;
                                name: {
                                    zh: string;
                                    en: string;
                                };
                            }[];
                            department: {
                                value: string;
                                name: {
                                    zh: string;
                                    en: string;
                                };
                            }[];
                        };
                        aspects: {
                            /** @enum {unknown} */
                            aspect: "loan" | "renewal" | "hold" | "recall" | "limits" | "blocks" | "fine" | "suspension" | "lost" | "damage" | "notices";
                            name: {
                                zh: string;
                                en: string;
                            };
                        }[];
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getLendingPoliciesVersions: {
        parameters: {
            query?: {
                /** @description Rows at most */
                limit?: number;
                /** @description The `next` of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            version: number;
                            /** Format: date-time */
                            madeAt: string;
                            madeBy: string;
                            reason?: string;
                        }[];
                        next?: string;
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postLendingPoliciesVersions: {
        parameters: {
            query?: never;
            header: {
                /** @description The same for every retry of one operation */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The version that the change was made on */
                    base: number;
                    /** @description A policy set; see packages/lending-rules */
                    policies: {
                        [key: string]: unknown;
                    };
                    reason: string;
                };
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        version?: number;
                        proposal?: string;
                    };
                };
            };
            /** @description circulation.rules-moved */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description circulation.rules-unchanged, circulation.policies-faulty */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getLendingPoliciesVersionsVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        version: number;
                        /** Format: date-time */
                        madeAt: string;
                        madeBy: string;
                        reason?: string;
                        /** @description A policy set; see packages/lending-rules */
                        policies: {
                            [key: string]: unknown;
                        };
                        rules: {
                            id: string;
                            name: {
                                zh: string;
                                en: string;
                            };
                            when: {
                                zh: string;
                                en: string;
                            };
                            says: {
                                /** @enum {unknown} */
                                aspect: "loan" | "renewal" | "hold" | "recall" | "limits" | "blocks" | "fine" | "suspension" | "lost" | "damage" | "notices";
                                text: {
                                    zh: string;
                                    en: string;
                                };
                            }[];
                        }[];
                    };
                };
            };
            /** @description circulation.version-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postLendingPoliciesProposalsIdDecisions: {
        parameters: {
            query?: never;
            header: {
                /** @description The same for every retry of one operation */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    accept: boolean;
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        version?: number;
                        proposal?: string;
                    };
                };
            };
            /** @description circulation.own-proposal */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description circulation.proposal-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description circulation.rules-moved */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postLendingPoliciesChecks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description A policy set; see packages/lending-rules */
                    policies: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        faults: {
                            code: string;
                            where: string;
                            what: {
                                zh: string;
                                en: string;
                            };
                            mend: {
                                zh: string;
                                en: string;
                            };
                        }[];
                        doubts: {
                            code: string;
                            where: string;
                            what: {
                                zh: string;
                                en: string;
                            };
                            mend: {
                                zh: string;
                                en: string;
                            };
                        }[];
                        rules: {
                            id: string;
                            name: {
                                zh: string;
                                en: string;
                            };
                            when: {
                                zh: string;
                                en: string;
                            };
                            says: {
                                /** @enum {unknown} */
                                aspect: "loan" | "renewal" | "hold" | "recall" | "limits" | "blocks" | "fine" | "suspension" | "lost" | "damage" | "notices";
                                text: {
                                    zh: string;
                                    en: string;
                                };
                            }[];
                        }[];
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postLendingPoliciesDifferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description A policy set; see packages/lending-rules */
                    policies: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        faults: {
                            code: string;
                            where: string;
                            what: {
                                zh: string;
                                en: string;
                            };
                            mend: {
                                zh: string;
                                en: string;
                            };
                        }[];
                        doubts: {
                            code: string;
                            where: string;
                            what: {
                                zh: string;
                                en: string;
                            };
                            mend: {
                                zh: string;
                                en: string;
                            };
                        }[];
                        casesCompared: number;
                        changes: {
                            /** @enum {unknown} */
                            aspect: "loan" | "renewal" | "hold" | "recall" | "limits" | "blocks" | "fine" | "suspension" | "lost" | "damage" | "notices";
                            whom: {
                                zh: string;
                                en: string;
                            };
                            cases: number;
                            before?: {
                                zh: string;
                                en: string;
                            };
                            after?: {
                                zh: string;
                                en: string;
                            };
                            ruleBefore?: string;
                            ruleAfter?: string;
                        }[];
                        touched: {
                            /** @description Open loans in all */
                            openLoans: number;
                            /** @description Open loans for which something changes */
                            loans: number;
                            /** @description Readers who have one of these */
                            readers: number;
                            aspects: {
                                /** @enum {unknown} */
                                aspect: "loan" | "renewal" | "hold" | "recall" | "limits" | "blocks" | "fine" | "suspension" | "lost" | "damage" | "notices";
                                loans: number;
                            }[];
                        };
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postLendingPoliciesExplanations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    case: {
                        readerCategory: string;
                        itemType?: string;
                        branch: string;
                        department?: string;
                        courseReserve?: boolean;
                        /**
                         * Format: date
                         * @description The library's date; today when not given
                         */
                        on?: string;
                    };
                    /** @description A policy set; see packages/lending-rules */
                    policies?: {
                        [key: string]: unknown;
                    };
                    version?: number;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        version?: number;
                        case: {
                            zh: string;
                            en: string;
                        };
                        order: {
                            zh: string;
                            en: string;
                        }[];
                        aspects: {
                            /** @enum {unknown} */
                            aspect: "loan" | "renewal" | "hold" | "recall" | "limits" | "blocks" | "fine" | "suspension" | "lost" | "damage" | "notices";
                            name: {
                                zh: string;
                                en: string;
                            };
                            winner?: {
                                rule: string;
                                name: {
                                    zh: string;
                                    en: string;
                                };
                                when: {
                                    zh: string;
                                    en: string;
                                };
                                text: {
                                    zh: string;
                                    en: string;
                                };
                            };
                            losers: {
                                rule: string;
                                name: {
                                    zh: string;
                                    en: string;
                                };
                                when: {
                                    zh: string;
                                    en: string;
                                };
                                why: {
                                    zh: string;
                                    en: string;
                                };
                            }[];
                        }[];
                    };
                };
            };
            /** @description circulation.version-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description circulation.policies-faulty */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postLendingPoliciesSimulations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    case: {
                        readerCategory: string;
                        itemType?: string;
                        branch: string;
                        department?: string;
                        courseReserve?: boolean;
                        /**
                         * Format: date
                         * @description The library's date; today when not given
                         */
                        on?: string;
                    };
                    /** @description Time on the wall */
                    at?: string;
                    /** Format: date */
                    cardExpires?: string;
                    /** @description Minor units */
                    price?: number;
                    /** @description A policy set; see packages/lending-rules */
                    policies?: {
                        [key: string]: unknown;
                    };
                    version?: number;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        lent: boolean;
                        says: {
                            /** @enum {unknown} */
                            aspect: "loan" | "renewal" | "hold" | "recall" | "limits" | "blocks" | "fine" | "suspension" | "lost" | "damage" | "notices";
                            text: {
                                zh: string;
                                en: string;
                            };
                        }[];
                        first?: {
                            /** Format: date-time */
                            at: string;
                            /** Format: date */
                            on: string;
                            by: string;
                            words: {
                                zh: string;
                                en: string;
                            };
                            steps: {
                                zh: string;
                                en: string;
                            }[];
                        };
                        renewals: {
                            /** Format: date-time */
                            at: string;
                            /** Format: date */
                            on: string;
                            by: string;
                            words: {
                                zh: string;
                                en: string;
                            };
                            steps: {
                                zh: string;
                                en: string;
                            }[];
                        }[];
                        notices: {
                            kind: string;
                            days: number;
                            /** Format: date */
                            on: string;
                            words: {
                                zh: string;
                                en: string;
                            };
                        }[];
                        late: {
                            days: number;
                            amount?: {
                                minor: number;
                                currency: string;
                                words: string;
                            };
                            lines: {
                                zh: string;
                                en: string;
                            }[];
                            /** Format: date */
                            suspendedUntil?: string;
                        }[];
                        days: {
                            /** Format: date */
                            date: string;
                            open: boolean;
                            reason?: {
                                zh: string;
                                en: string;
                            };
                        }[];
                    };
                };
            };
            /** @description circulation.version-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description circulation.policies-faulty */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getLoansIdExplanation: {
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
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        loan: {
                            id: string;
                            recordId: string;
                            /** Format: date-time */
                            lentAt: string;
                            /** Format: date-time */
                            dueAt: string;
                            renewals: number;
                            policyVersion: number;
                        };
                        version: {
                            version: number;
                            /** Format: date-time */
                            madeAt: string;
                            madeBy: string;
                            reason?: string;
                        };
                        case: {
                            zh: string;
                            en: string;
                        };
                        order: {
                            zh: string;
                            en: string;
                        }[];
                        aspects: {
                            /** @enum {unknown} */
                            aspect: "loan" | "renewal" | "hold" | "recall" | "limits" | "blocks" | "fine" | "suspension" | "lost" | "damage" | "notices";
                            name: {
                                zh: string;
                                en: string;
                            };
                            winner?: {
                                rule: string;
                                name: {
                                    zh: string;
                                    en: string;
                                };
                                when: {
                                    zh: string;
                                    en: string;
                                };
                                text: {
                                    zh: string;
                                    en: string;
                                };
                            };
                            losers: {
                                rule: string;
                                name: {
                                    zh: string;
                                    en: string;
                                };
                                when: {
                                    zh: string;
                                    en: string;
                                };
                                why: {
                                    zh: string;
                                    en: string;
                                };
                            }[];
                        }[];
                        rules: {
                            aspect: string;
                            rule: string;
                        }[];
                        notices: {
                            kind: string;
                            days: number;
                            /** Format: date-time */
                            at: string;
                        }[];
                        moves: {
                            reason: {
                                zh: string;
                                en: string;
                            };
                            /** Format: date-time */
                            was: string;
                            /** Format: date-time */
                            is?: string;
                            setBack: boolean;
                        }[];
                    };
                };
            };
            /** @description circulation.loan-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOpeningHours: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        hours?: {
                            [key: string]: unknown;
                        };
                        official: {
                            [key: string]: unknown;
                        }[];
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCalendars: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        version: number;
                        /** Format: date-time */
                        madeAt: string;
                        madeBy: string;
                        reason?: string;
                        /** @description The calendars of buildings, desks, staff and teaching; see packages/calendar */
                        calendars: {
                            [key: string]: unknown;
                        };
                        warnings: {
                            code: string;
                            where: string;
                            what: {
                                zh: string;
                                en: string;
                            };
                            mend: {
                                zh: string;
                                en: string;
                            };
                        }[];
                        branches: {
                            code: string;
                            name: {
                                zh: string;
                                en: string;
                            };
                        }[];
                        /** Format: date */
                        today: string;
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCalendarsVersions: {
        parameters: {
            query?: {
                /** @description Rows at most */
                limit?: number;
                /** @description The `next` of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            version: number;
                            /** Format: date-time */
                            madeAt: string;
                            madeBy: string;
                            reason?: string;
                        }[];
                        next?: string;
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCalendarsVersions: {
        parameters: {
            query?: never;
            header: {
                /** @description The same for every retry of one operation */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The version that the change was made on */
                    base: number;
                    /** @description The calendars of buildings, desks, staff and teaching; see packages/calendar */
                    calendars: {
                        [key: string]: unknown;
                    };
                    reason: string;
                    /** @description What is due on days that are closed now goes to the next open one */
                    moveDues: boolean;
                };
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        version: number;
                        move?: string;
                    };
                };
            };
            /** @description circulation.rules-moved */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description circulation.rules-unchanged, circulation.calendars-faulty */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCalendarsVersionsVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        version: number;
                        /** Format: date-time */
                        madeAt: string;
                        madeBy: string;
                        reason?: string;
                        /** @description The calendars of buildings, desks, staff and teaching; see packages/calendar */
                        calendars: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            /** @description circulation.version-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCalendarsPreviews: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The calendars of buildings, desks, staff and teaching; see packages/calendar */
                    calendars: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        faults: {
                            code: string;
                            where: string;
                            what: {
                                zh: string;
                                en: string;
                            };
                            mend: {
                                zh: string;
                                en: string;
                            };
                        }[];
                        warnings: {
                            code: string;
                            where: string;
                            what: {
                                zh: string;
                                en: string;
                            };
                            mend: {
                                zh: string;
                                en: string;
                            };
                        }[];
                        days: {
                            key: string;
                            name: {
                                zh: string;
                                en: string;
                            };
                            /** Format: date */
                            date: string;
                            day: {
                                zh: string;
                                en: string;
                            };
                            before: {
                                zh: string;
                                en: string;
                            };
                            after: {
                                zh: string;
                                en: string;
                            };
                            reason?: {
                                zh: string;
                                en: string;
                            };
                        }[];
                        changed: number;
                        dues: {
                            loans: number;
                            readers: number;
                            holds: number;
                            /** @description Nowhere to go: a person has to decide */
                            stuck: number;
                        };
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postClosingsPreviews: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description On the wall */
                    from: string;
                    /** @description On the wall */
                    to: string;
                    reason: {
                        zh: string;
                        en: string;
                    };
                    /** @description Only these; the whole library when not given */
                    branches?: string[];
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        faults: {
                            code: string;
                            where: string;
                            what: {
                                zh: string;
                                en: string;
                            };
                            mend: {
                                zh: string;
                                en: string;
                            };
                        }[];
                        warnings: {
                            code: string;
                            where: string;
                            what: {
                                zh: string;
                                en: string;
                            };
                            mend: {
                                zh: string;
                                en: string;
                            };
                        }[];
                        days: {
                            key: string;
                            name: {
                                zh: string;
                                en: string;
                            };
                            /** Format: date */
                            date: string;
                            day: {
                                zh: string;
                                en: string;
                            };
                            before: {
                                zh: string;
                                en: string;
                            };
                            after: {
                                zh: string;
                                en: string;
                            };
                            reason?: {
                                zh: string;
                                en: string;
                            };
                        }[];
                        changed: number;
                        dues: {
                            loans: number;
                            readers: number;
                            holds: number;
                            /** @description Nowhere to go: a person has to decide */
                            stuck: number;
                        };
                    };
                };
            };
            /** @description circulation.calendars-faulty */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postClosings: {
        parameters: {
            query?: never;
            header: {
                /** @description The same for every retry of one operation */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description On the wall */
                    from: string;
                    /** @description On the wall */
                    to: string;
                    reason: {
                        zh: string;
                        en: string;
                    };
                    /** @description Only these; the whole library when not given */
                    branches?: string[];
                };
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        version: number;
                        move?: string;
                    };
                };
            };
            /** @description circulation.calendars-faulty */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDueMoves: {
        parameters: {
            query?: {
                /** @description Rows at most */
                limit?: number;
                /** @description The `next` of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            reason: {
                                zh: string;
                                en: string;
                            };
                            /** @enum {unknown} */
                            state: "moving" | "moved" | "undoing" | "undone";
                            loans: number;
                            holds: number;
                            readers: number;
                            stuck: number;
                            kept: number;
                            /** Format: date-time */
                            madeAt: string;
                            madeBy: string;
                            /** Format: date-time */
                            finishedAt?: string;
                            /** Format: date-time */
                            undoneAt?: string;
                        }[];
                        next?: string;
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDueMovesId: {
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
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        reason: {
                            zh: string;
                            en: string;
                        };
                        /** @enum {unknown} */
                        state: "moving" | "moved" | "undoing" | "undone";
                        loans: number;
                        holds: number;
                        readers: number;
                        stuck: number;
                        kept: number;
                        /** Format: date-time */
                        madeAt: string;
                        madeBy: string;
                        /** Format: date-time */
                        finishedAt?: string;
                        /** Format: date-time */
                        undoneAt?: string;
                    };
                };
            };
            /** @description circulation.move-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDueMovesIdEntries: {
        parameters: {
            query?: {
                /** @description Rows at most */
                limit?: number;
                /** @description The `next` of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            /** @enum {unknown} */
                            kind: "loan" | "hold";
                            loanId?: string;
                            holdId?: string;
                            recordId?: string;
                            title?: string;
                            barcode?: string;
                            /** @description For those who may see what is overdue, while the loan says whose it is */
                            reader?: {
                                id: string;
                                name: string;
                                number?: string;
                            };
                            /** Format: date-time */
                            was: string;
                            /** Format: date-time */
                            is?: string;
                            setBack: boolean;
                        }[];
                        next?: string;
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDueMovesIdUndo: {
        parameters: {
            query?: never;
            header: {
                /** @description The same for every retry of one operation */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        version: number;
                        move?: string;
                    };
                };
            };
            /** @description circulation.move-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description circulation.move-not-done */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getFigures: {
        parameters: {
            query: {
                from: string;
                to: string;
                by: "branch" | "category" | "department" | "kind" | "class";
                per: "day" | "month" | "year";
                branch?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            period: string;
                            key: string;
                            name: {
                                zh: string;
                                en: string;
                            };
                            /**
                             * @description Fewer than ten readers, or what would give them away: not told
                             * @constant
                             */
                            few?: true;
                            loans?: number;
                            onSite?: number;
                            renewals?: number;
                            returns?: number;
                            holds?: number;
                        }[];
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getFiguresExport: {
        parameters: {
            query: {
                from: string;
                to: string;
                by: "branch" | "category" | "department" | "kind" | "class";
                per: "day" | "month" | "year";
                branch?: string;
                format: "csv" | "xlsx";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": unknown;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOpenLoans: {
        parameters: {
            query?: {
                /** @description Rows at most */
                limit?: number;
                /** @description The `next` of the page before */
                cursor?: string;
                list?: "overdue" | "claimed" | "recalled" | "all";
                branch?: string;
                category?: string;
                /** @description What one reader has */
                readerId?: string;
                /** @description Late for so many days or more */
                fromDays?: number;
                /** @description Late for so many days at most */
                toDays?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            reader: {
                                id: string;
                                name: string;
                                number?: string;
                                category: string;
                                department?: string;
                            };
                            item: {
                                recordId: string;
                                title: string;
                                barcode?: string;
                                callNumber?: string;
                            };
                            branch: string;
                            /** Format: date-time */
                            lentAt: string;
                            /** Format: date-time */
                            dueAt: string;
                            daysLate: number;
                            renewals: number;
                            /** Format: date */
                            claimedOn?: string;
                            /** Format: date-time */
                            recalledAt?: string;
                            notices: {
                                kind: string;
                                days: number;
                                /** Format: date-time */
                                at: string;
                            }[];
                        }[];
                        next?: string;
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOpenLoansExport: {
        parameters: {
            query: {
                list?: "overdue" | "claimed" | "recalled" | "all";
                branch?: string;
                category?: string;
                /** @description What one reader has */
                readerId?: string;
                /** @description Late for so many days or more */
                fromDays?: number;
                /** @description Late for so many days at most */
                toDays?: number;
                format: "csv" | "xlsx";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": unknown;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getInventories: {
        parameters: {
            query?: {
                /** @description Rows at most */
                limit?: number;
                /** @description The `next` of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            location: string;
                            from?: string;
                            to?: string;
                            expected: number;
                            /** Format: date-time */
                            begunAt: string;
                            /** Format: date-time */
                            closedAt?: string;
                        }[];
                        next?: string;
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postInventories: {
        parameters: {
            query?: never;
            header: {
                /** @description The same for every retry of one operation */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    location: string;
                    from?: string;
                    to?: string;
                };
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        expected: number;
                    };
                };
            };
            /** @description circulation.inventory-too-large */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description circulation.place-unknown */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postInventoriesIdScans: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    scans: {
                        barcode: string;
                        /** @description A new number where the scanner goes to another shelf */
                        shelf: number;
                    }[];
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        scans: {
                            barcode: string;
                            /** @enum {unknown} */
                            verdict: "shelved" | "found" | "elsewhere" | "other-state" | "withdrawn" | "unknown";
                            /** @constant */
                            again?: true;
                            /** @constant */
                            outOfOrder?: true;
                            item?: {
                                id: string;
                                recordId: string;
                                barcode?: string;
                                title: string;
                                callNumber?: string;
                                location: string;
                                parts?: {
                                    text: string;
                                    count: number;
                                };
                            };
                            status?: {
                                zh: string;
                                en: string;
                            };
                        }[];
                    };
                };
            };
            /** @description circulation.inventory-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description circulation.inventory-closed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postInventoriesIdClose: {
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
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        location: string;
                        from?: string;
                        to?: string;
                        expected: number;
                        /** Format: date-time */
                        begunAt: string;
                        /** Format: date-time */
                        closedAt?: string;
                    };
                };
            };
            /** @description circulation.inventory-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getInventoriesId: {
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
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        inventory: {
                            id: string;
                            location: string;
                            from?: string;
                            to?: string;
                            expected: number;
                            /** Format: date-time */
                            begunAt: string;
                            /** Format: date-time */
                            closedAt?: string;
                        };
                        seen: number;
                        missing: number;
                        marked: number;
                        misplaced: number;
                        scans: {
                            [key: string]: number;
                        };
                    };
                };
            };
            /** @description circulation.inventory-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getInventoriesIdMissing: {
        parameters: {
            query?: {
                /** @description Rows at most */
                limit?: number;
                /** @description The `next` of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            marked: boolean;
                            item?: {
                                id: string;
                                recordId: string;
                                barcode?: string;
                                title: string;
                                callNumber?: string;
                                location: string;
                                parts?: {
                                    text: string;
                                    count: number;
                                };
                            };
                        }[];
                        next?: string;
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postInventoriesIdMissing: {
        parameters: {
            query?: never;
            header: {
                /** @description The same for every retry of one operation */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        copies: number;
                    };
                };
            };
            /** @description circulation.inventory-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getInventoriesIdOddScans: {
        parameters: {
            query?: {
                /** @description Rows at most */
                limit?: number;
                /** @description The `next` of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            barcode: string;
                            /** @enum {unknown} */
                            verdict: "shelved" | "found" | "elsewhere" | "other-state" | "withdrawn" | "unknown";
                            status?: {
                                zh: string;
                                en: string;
                            };
                            item?: {
                                id: string;
                                recordId: string;
                                barcode?: string;
                                title: string;
                                callNumber?: string;
                                location: string;
                                parts?: {
                                    text: string;
                                    count: number;
                                };
                            };
                            behind?: {
                                id: string;
                                recordId: string;
                                barcode?: string;
                                title: string;
                                callNumber?: string;
                                location: string;
                                parts?: {
                                    text: string;
                                    count: number;
                                };
                            };
                        }[];
                        next?: string;
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getInventoriesIdMisplaced: {
        parameters: {
            query?: {
                /** @description Rows at most */
                limit?: number;
                /** @description The `next` of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            barcode: string;
                            /** @enum {unknown} */
                            verdict: "shelved" | "found" | "elsewhere" | "other-state" | "withdrawn" | "unknown";
                            status?: {
                                zh: string;
                                en: string;
                            };
                            item?: {
                                id: string;
                                recordId: string;
                                barcode?: string;
                                title: string;
                                callNumber?: string;
                                location: string;
                                parts?: {
                                    text: string;
                                    count: number;
                                };
                            };
                            behind?: {
                                id: string;
                                recordId: string;
                                barcode?: string;
                                title: string;
                                callNumber?: string;
                                location: string;
                                parts?: {
                                    text: string;
                                    count: number;
                                };
                            };
                        }[];
                        next?: string;
                    };
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getInventoriesIdExport: {
        parameters: {
            query: {
                format: "csv" | "xlsx";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": unknown;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            /** @description circulation.inventory-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postInventoriesIdMissingUndos: {
        parameters: {
            query?: never;
            header: {
                /** @description The same for every retry of one operation */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        copies: number;
                    };
                };
            };
            /** @description circulation.inventory-unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description any other problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
