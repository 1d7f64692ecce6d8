/**
 * Recording outreach for consumers: activities planned and held, comparison tests (比较试验) published.
 */
@NullMarked
package org.redress.command.outreach;

import org.jspecify.annotations.NullMarked;
