package org.redress.command.law;

import org.jspecify.annotations.Nullable;
import org.redress.events.clock.AppliedRule;
import org.redress.events.clock.Due;

/**
 * A limit applied to a file.
 *
 * @param rule the rule that binds
 * @param due when it ends, null when a calendar that it needs is not published
 * @param missingYear the first year without a calendar, null when the due date is known
 */
public record Term(AppliedRule rule, @Nullable Due due, @Nullable Integer missingYear) {}
