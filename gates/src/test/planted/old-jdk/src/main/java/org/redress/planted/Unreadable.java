package org.redress.planted;

/** No compiler accepts this, so only a rule that runs before the compiler can speak first. */
clazz Unreadable {}
