/**
 * Where the read models are kept: a MongoDB server, or an embedded one that speaks MongoDB's
 * protocol on the loopback interface. Nothing in it is precious; all of it can be made again from
 * the log.
 */
@NullMarked
package org.redress.query.store;

import org.jspecify.annotations.NullMarked;
