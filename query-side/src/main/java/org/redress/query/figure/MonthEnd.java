package org.redress.query.figure;

import org.bson.codecs.pojo.annotations.BsonId;
import org.redress.query.projection.Folded;

/**
 * Where a month of recording ended: figures as they were known then show the log up to there.
 *
 * @param id the month in Asia/Shanghai, for instance {@code 2026-05}
 * @param position position of the last commit that was recorded in it
 */
public record MonthEnd(@BsonId String id, long position) implements Folded {}
