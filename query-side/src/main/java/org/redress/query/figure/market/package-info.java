/**
 * What stations, units of safe consumption, schemes, pledges, online dispute resolution, indicators
 * and lists of merchants tell the figures.
 */
@NullMarked
package org.redress.query.figure.market;

import org.jspecify.annotations.NullMarked;
