/**
 * Deciding about enforcement cases (立案查处) and their penalties: Procedure Provisions for
 * Administrative Penalties in Market Regulation, Order 121 Art. 27, 35.
 */
@NullMarked
package org.redress.command.enforcement;

import org.jspecify.annotations.NullMarked;
