package org.redress.query.odr;

import org.jspecify.annotations.Nullable;
import org.redress.query.Money;

/**
 * A settlement between the enterprise and the consumer. The texts are masked.
 *
 * @param process how it came about
 * @param way by what means
 * @param result what was agreed
 * @param promised money promised, null when none was
 */
public record OdrSettlement(String process, String way, String result, @Nullable Money promised) {}
