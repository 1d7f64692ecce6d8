/**
 * The backend on a MongoDB replica set: a commit is one document, its number is the document's id,
 * and unique indexes refuse what another node was faster with. Several nodes may append to one log.
 */
@NullMarked
package org.redress.eventstore.mongo;

import org.jspecify.annotations.NullMarked;
