ALTER TABLE "suggestions" DROP CONSTRAINT "suggestions_sender";--> statement-breakpoint
ALTER TABLE "suggestions" DROP CONSTRAINT "suggestions_subject";--> statement-breakpoint
ALTER TABLE "suggestions" DROP CONSTRAINT "suggestions_about";--> statement-breakpoint
ALTER TABLE "suggestions" ADD COLUMN "event_id" uuid;--> statement-breakpoint
ALTER TABLE "suggestions" ADD CONSTRAINT "suggestions_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "suggestions_event" ON "suggestions" USING btree ("event_id");--> statement-breakpoint
ALTER TABLE "suggestions" ADD CONSTRAINT "suggestions_venue" CHECK ("suggestions"."sender" <> 'venue' or ("suggestions"."listing_id" is not null and "suggestions"."event_id" is not null));--> statement-breakpoint
ALTER TABLE "suggestions" ADD CONSTRAINT "suggestions_sender" CHECK ("suggestions"."sender" in ('anyone', 'group', 'venue'));--> statement-breakpoint
ALTER TABLE "suggestions" ADD CONSTRAINT "suggestions_subject" CHECK ("suggestions"."subject" in ('wrong_details', 'closed', 'moved', 'other', 'called_off', 'not_here', 'new_listing'));--> statement-breakpoint
ALTER TABLE "suggestions" ADD CONSTRAINT "suggestions_about" CHECK (case when "suggestions"."subject" = 'new_listing' then "suggestions"."listing_id" is null and "suggestions"."missing_group" is not null and "suggestions"."event_id" is null else ("suggestions"."listing_id" is not null or "suggestions"."event_id" is not null) and "suggestions"."missing_group" is null end);