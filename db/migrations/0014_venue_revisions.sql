CREATE TABLE "venue_revisions" (
	"venue_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"actor" text NOT NULL,
	"reason" text NOT NULL,
	"data" jsonb NOT NULL,
	CONSTRAINT "venue_revisions_venue_id_version_pk" PRIMARY KEY("venue_id","version")
);
--> statement-breakpoint
ALTER TABLE "venue_revisions" ADD CONSTRAINT "venue_revisions_venue_id_venues_id_fk" FOREIGN KEY ("venue_id") REFERENCES "public"."venues"("id") ON DELETE cascade ON UPDATE no action;