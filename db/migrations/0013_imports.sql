CREATE TABLE "import_batches" (
	"id" uuid PRIMARY KEY NOT NULL,
	"file_name" text NOT NULL,
	"state" text NOT NULL,
	"header" jsonb NOT NULL,
	"header_key" text NOT NULL,
	"mapping" jsonb NOT NULL,
	"options" jsonb NOT NULL,
	"counts" jsonb NOT NULL,
	"progress" integer DEFAULT 0 NOT NULL,
	"problem" text,
	"created_at" timestamp with time zone NOT NULL,
	"touched_at" timestamp with time zone NOT NULL,
	CONSTRAINT "import_batches_state" CHECK ("import_batches"."state" in ('reading', 'checked', 'importing', 'imported', 'undone', 'failed'))
);
--> statement-breakpoint
CREATE TABLE "import_rows" (
	"batch_id" uuid NOT NULL,
	"row" integer NOT NULL,
	"values" jsonb NOT NULL,
	"state" text NOT NULL,
	"verdict" jsonb NOT NULL,
	"listing_id" uuid,
	"version" integer,
	"made_venue_id" uuid,
	"made_organisation_id" uuid,
	CONSTRAINT "import_rows_batch_id_row_pk" PRIMARY KEY("batch_id","row"),
	CONSTRAINT "import_rows_state" CHECK ("import_rows"."state" in ('ok', 'warning', 'error'))
);
--> statement-breakpoint
ALTER TABLE "import_rows" ADD CONSTRAINT "import_rows_batch_id_import_batches_id_fk" FOREIGN KEY ("batch_id") REFERENCES "public"."import_batches"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "import_batches_header" ON "import_batches" USING btree ("header_key","created_at");--> statement-breakpoint
CREATE INDEX "import_batches_created" ON "import_batches" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "import_rows_state" ON "import_rows" USING btree ("batch_id","state","row");--> statement-breakpoint
CREATE INDEX "listings_name" ON "listings" USING btree (lower("name"));