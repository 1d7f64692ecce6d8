/**
 * Facts about reports (举报): Order 121 Art. 28 to 37 (2026-04-15), Procedure Provisions for
 * Administrative Penalties Art. 18.
 */
@NullMarked
package org.redress.events.report;

import org.jspecify.annotations.NullMarked;
