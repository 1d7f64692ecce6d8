package org.redress.query.projection;

/** A document that a fold made. It is a record whose id component carries {@code @BsonId}. */
public interface Folded {

  /** Its id, unique inside the collection. */
  String id();

  /** Position of the last event it took; events up to there are not applied again. */
  long position();
}
