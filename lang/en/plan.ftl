# The plan under which the board works: crates/web/templates/plan.html.

plan-title = The step plan
plan-about = Your board works with the edition “{ $name }”, valid from { $day }.
plan-intro = For each step you see here what is asked, with the sentence from the plan. In a dossier you see for each point whether it was done.
plan-definitions = What is this about?
plan-weights = How much does a rule weigh?
plan-weight-must = Without this the act does not go through.
plan-weight-explain = It may be done differently, if you choose a reason and explain why in your own words. That explanation stays, and goes into the report.
plan-weight-remind = This holds nothing up. It stays on the list until it is done.
plan-danger = In acute danger a report comes first, and you complete this afterwards.

plan-read = Have you read this?
plan-read-text = Confirm that you have read the plan. Your director and the board see who did. When there is a new version, it is asked again.
plan-read-submit = I have read the plan
plan-read-at = You confirmed that you read this version, on { $at }.
