CREATE TABLE "search_log" (
	"day" date NOT NULL,
	"words" text NOT NULL,
	"area_id" text NOT NULL,
	"asks" integer NOT NULL,
	"last_total" integer NOT NULL,
	"least_total" integer NOT NULL,
	CONSTRAINT "search_log_words_area_id_day_pk" PRIMARY KEY("words","area_id","day"),
	CONSTRAINT "search_log_words" CHECK ("search_log"."words" ~ '^[^0-9@]{2,60}$'),
	CONSTRAINT "search_log_asks" CHECK ("search_log"."asks" > 0),
	CONSTRAINT "search_log_totals" CHECK ("search_log"."least_total" between 0 and "search_log"."last_total")
);
--> statement-breakpoint
CREATE TABLE "vocabulary" (
	"id" text PRIMARY KEY NOT NULL,
	"language" text NOT NULL,
	"phrases" text[] NOT NULL,
	"target_type" text NOT NULL,
	"target_value" text NOT NULL,
	"strength" text NOT NULL,
	"note" text,
	"is_active" boolean DEFAULT true NOT NULL,
	"origin" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "vocabulary_language" CHECK ("vocabulary"."language" in ('en', 'ro', 'pl', 'lt')),
	CONSTRAINT "vocabulary_some_phrase" CHECK (cardinality("vocabulary"."phrases") > 0),
	CONSTRAINT "vocabulary_target_type" CHECK ("vocabulary"."target_type" in ('kind', 'category', 'access', 'language', 'age', 'audience', 'open', 'free', 'near_me', 'help')),
	CONSTRAINT "vocabulary_strength" CHECK ("vocabulary"."strength" in ('means', 'same', 'suggests')),
	CONSTRAINT "vocabulary_origin" CHECK ("vocabulary"."origin" in ('starter', 'curated')),
	CONSTRAINT "vocabulary_version" CHECK ("vocabulary"."version" >= 1)
);
--> statement-breakpoint
CREATE INDEX "search_log_day" ON "search_log" USING btree ("day");