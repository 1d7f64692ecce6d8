package org.redress.query.ranking;

import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.redress.query.projection.Folded;

/**
 * A published formula with every version.
 *
 * @param id id of the formula
 * @param position position of the last event it took
 * @param version number of events in the record so far
 * @param versions its versions in the order they were published
 */
public record ScoreFormula(
    @BsonId String id, long position, long version, List<ScoreFormulaVersion> versions)
    implements Folded {}
