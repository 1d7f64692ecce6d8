/** Stations at which consumers are helped to their rights (消费维权监督站), on any day. */
@NullMarked
package org.redress.query.station;

import org.jspecify.annotations.NullMarked;
