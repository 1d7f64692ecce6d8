/**
 * Facts about early warning (监测预警): what rises above its season, which complaints may belong
 * together, and what people made of it. Order 121 Art. 38 (2026-04-15).
 */
@NullMarked
package org.redress.events.signal;

import org.jspecify.annotations.NullMarked;
