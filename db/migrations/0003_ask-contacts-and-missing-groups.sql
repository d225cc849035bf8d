ALTER TABLE "suggestions" DROP CONSTRAINT "suggestions_subject";--> statement-breakpoint
ALTER TABLE "suggestions" ALTER COLUMN "listing_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "areas" ADD COLUMN "contact" jsonb;--> statement-breakpoint
ALTER TABLE "boroughs" ADD COLUMN "contact" jsonb;--> statement-breakpoint
ALTER TABLE "suggestions" ADD COLUMN "missing_group" jsonb;--> statement-breakpoint
ALTER TABLE "suggestions" ADD CONSTRAINT "suggestions_about" CHECK (case when "suggestions"."subject" = 'new_listing' then "suggestions"."listing_id" is null and "suggestions"."missing_group" is not null else "suggestions"."listing_id" is not null and "suggestions"."missing_group" is null end);--> statement-breakpoint
ALTER TABLE "suggestions" ADD CONSTRAINT "suggestions_subject" CHECK ("suggestions"."subject" in ('wrong_details', 'closed', 'moved', 'other', 'new_listing'));