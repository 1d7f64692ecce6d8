/**
 * Facts about a complaint (投诉): receipt, decision, withdrawal, closing. Terms follow Order 121 of
 * the State Administration for Market Regulation, in force 2026-04-15.
 */
@NullMarked
package org.redress.events.complaint;

import org.jspecify.annotations.NullMarked;
