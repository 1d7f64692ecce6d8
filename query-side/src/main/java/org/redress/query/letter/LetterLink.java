package org.redress.query.letter;

import org.bson.codecs.pojo.annotations.BsonId;
import org.redress.query.projection.Folded;

/**
 * From a file back to the letter that it is a part of.
 *
 * @param id id of the file
 * @param position position of the event that made the link
 * @param letterId the letter
 */
public record LetterLink(@BsonId String id, long position, String letterId) implements Folded {}
