CREATE TABLE "loaded_seeds" (
	"name" text PRIMARY KEY NOT NULL,
	"digest" text NOT NULL,
	"loaded_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "organisation_revisions" (
	"organisation_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"actor" text NOT NULL,
	"reason" text NOT NULL,
	"data" jsonb NOT NULL,
	CONSTRAINT "organisation_revisions_organisation_id_version_pk" PRIMARY KEY("organisation_id","version")
);
--> statement-breakpoint
ALTER TABLE "events" ADD COLUMN "proposed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "events" ADD COLUMN "replaces_id" uuid;--> statement-breakpoint
ALTER TABLE "events" ADD COLUMN "replaces_version" integer;--> statement-breakpoint
ALTER TABLE "listing_edits" ADD COLUMN "reason" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "listing_edits" ADD COLUMN "checked_how" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "boroughs" ADD COLUMN "outside_places" jsonb;--> statement-breakpoint
ALTER TABLE "boroughs" ADD COLUMN "basemap" jsonb;--> statement-breakpoint
ALTER TABLE "organisation_revisions" ADD CONSTRAINT "organisation_revisions_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_replaces_id_events_id_fk" FOREIGN KEY ("replaces_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "events_replaces" ON "events" USING btree ("replaces_id");--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_replaces" CHECK (("events"."replaces_id" is null) = ("events"."replaces_version" is null));