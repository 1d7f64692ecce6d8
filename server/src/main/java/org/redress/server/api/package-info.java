/**
 * The one GraphQL endpoint over HTTP: what it takes, how much it takes, and the one shape of every
 * error it answers with.
 */
@NullMarked
package org.redress.server.api;

import org.jspecify.annotations.NullMarked;
