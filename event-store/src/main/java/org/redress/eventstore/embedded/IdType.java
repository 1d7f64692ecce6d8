package org.redress.eventstore.embedded;

import org.h2.mvstore.type.ObjectDataType;

/** Ids of documents: of any type, but nearly always texts, which are compared as what they are. */
final class IdType extends ObjectDataType {

  static final IdType INSTANCE = new IdType();

  private IdType() {}

  @Override
  public int compare(Object one, Object other) {
    return one instanceof String text && other instanceof String another
        ? text.compareTo(another)
        : super.compare(one, other);
  }
}
