ALTER TABLE "events" ADD COLUMN "proposed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "events" ADD COLUMN "replaces_id" uuid;--> statement-breakpoint
ALTER TABLE "events" ADD COLUMN "replaces_version" integer;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_replaces_id_events_id_fk" FOREIGN KEY ("replaces_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "events_replaces" ON "events" USING btree ("replaces_id");--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_replaces" CHECK (("events"."replaces_id" is null) = ("events"."replaces_version" is null));