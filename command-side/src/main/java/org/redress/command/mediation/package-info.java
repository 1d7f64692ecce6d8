/** Deciding about mediations (调解) of a complaint: Order 121 Art. 18 to 26 (2026-04-15). */
@NullMarked
package org.redress.command.mediation;

import org.jspecify.annotations.NullMarked;
