/**
 * The commit log as Axon's event store and its claims as Axon's token store. Nothing outside this
 * package and the aggregates needs to know Axon.
 */
@NullMarked
package org.redress.eventstore.axon;

import org.jspecify.annotations.NullMarked;
