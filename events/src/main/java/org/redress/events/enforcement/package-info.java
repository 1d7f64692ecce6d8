/**
 * Facts about enforcement cases (立案查处) and the penalties that end them: Procedure Provisions for
 * Administrative Penalties in Market Regulation.
 */
@NullMarked
package org.redress.events.enforcement;

import org.jspecify.annotations.NullMarked;
