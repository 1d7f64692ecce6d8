package org.redress.query.figure;

import org.bson.codecs.pojo.annotations.BsonId;

/**
 * A stream whose card could not take an event. It counts as it stood before, and every figure says
 * that it is incomplete, until the projection is built anew by a program that can.
 *
 * @param id id of the stream
 * @param position position of the event
 * @param event name of the event
 * @param error why not
 */
public record Parked(@BsonId String id, long position, String event, String error) {

  static final String COLLECTION = "figure_parked";

  /** Id of the counter that holds how many there are, and its only measure. */
  static final String NUMBER = "parked";
}
