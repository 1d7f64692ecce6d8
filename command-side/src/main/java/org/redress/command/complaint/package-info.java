/**
 * Deciding about complaints (投诉): receipt, acceptance or refusal, withdrawal, closing. Terms and
 * rules follow Order 121 of the State Administration for Market Regulation, in force 2026-04-15.
 */
@NullMarked
package org.redress.command.complaint;

import org.jspecify.annotations.NullMarked;
