/** Mediations (调解) as a case file shows them. */
@NullMarked
package org.redress.query.mediation;

import org.jspecify.annotations.NullMarked;
