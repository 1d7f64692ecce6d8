/**
 * The commit log: a gap-free, append-only sequence of commits, and the port through which every
 * other module appends and reads. What is stored is what is hashed.
 */
@NullMarked
package org.redress.eventstore;

import org.jspecify.annotations.NullMarked;
