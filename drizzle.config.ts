import { defineConfig } from 'drizzle-kit';

/** Only `drizzle-kit generate` reads this. Migrations are applied by db/migrate.server.ts. */
export default defineConfig({
	dialect: 'postgresql',
	schema: './db/schema/*.ts',
	out: './db/migrations'
});
