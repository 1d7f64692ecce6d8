/**
 * What complaints and reports have in common when it is asked which authority has the power:
 * organisations and their superiors, and a dispute of two authorities with its clocks. Order 121
 * Art. 33, 41 (2026-04-15), Procedure Provisions for Administrative Penalties Art. 13, 16.
 */
@NullMarked
package org.redress.command.competence;

import org.jspecify.annotations.NullMarked;
