CREATE TABLE "link_checks" (
	"address" text PRIMARY KEY NOT NULL,
	"looked_at" timestamp with time zone,
	"next_look_at" timestamp with time zone NOT NULL,
	"failures" integer DEFAULT 0 NOT NULL,
	"failing_since" timestamp with time zone,
	"problem" text,
	"http_status" integer,
	CONSTRAINT "link_checks_problem" CHECK ("link_checks"."problem" in ('gone', 'error', 'not_answering', 'too_slow', 'goes_in_circles', 'address_not_allowed')),
	CONSTRAINT "link_checks_failing" CHECK (("link_checks"."failures" > 0) = ("link_checks"."failing_since" is not null) and ("link_checks"."failures" > 0) = ("link_checks"."problem" is not null))
);
--> statement-breakpoint
ALTER TABLE "suggestions" DROP CONSTRAINT "suggestions_subject";--> statement-breakpoint
CREATE INDEX "link_checks_next_look" ON "link_checks" USING btree ("next_look_at");--> statement-breakpoint
ALTER TABLE "suggestions" ADD CONSTRAINT "suggestions_subject" CHECK ("suggestions"."subject" in ('wrong_details', 'broken_link', 'closed', 'moved', 'other', 'new_listing'));