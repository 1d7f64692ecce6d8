/** Deciding about stations at which consumers are helped to their rights (消费维权监督站). */
@NullMarked
package org.redress.command.station;

import org.jspecify.annotations.NullMarked;
