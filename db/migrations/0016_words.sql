CREATE TABLE "help_texts" (
	"help_id" text NOT NULL,
	"language" text NOT NULL,
	"title" text NOT NULL,
	"text" text NOT NULL,
	"version" integer NOT NULL,
	CONSTRAINT "help_texts_help_id_language_pk" PRIMARY KEY("help_id","language"),
	CONSTRAINT "help_texts_language" CHECK ("help_texts"."language" in ('en', 'ro', 'pl', 'lt'))
);
--> statement-breakpoint
CREATE TABLE "wording_revisions" (
	"subject" text NOT NULL,
	"key" text NOT NULL,
	"version" integer NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"actor" text NOT NULL,
	"is_change" boolean NOT NULL,
	"data" jsonb NOT NULL,
	CONSTRAINT "wording_revisions_subject_key_version_pk" PRIMARY KEY("subject","key","version"),
	CONSTRAINT "wording_revisions_subject" CHECK ("wording_revisions"."subject" in ('word', 'category', 'help'))
);
--> statement-breakpoint
ALTER TABLE "categories" ADD COLUMN "is_retired" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "categories" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;