package org.redress.form;

import org.jspecify.annotations.Nullable;
import org.redress.events.Protected;

/** How personal data stands on a form. */
public enum Reading {
  /** As it is: the form that was issued. */
  CLEAR {
    @Override
    String read(Protected data) {
      return data.value();
    }
  },
  /** Masked: a copy for those who may not see it, which says so. */
  MASKED {
    @Override
    String read(Protected data) {
      return data.masked();
    }
  },
  /** Hidden altogether: a copy of a form about a report, of which nothing leaves (Art. 37). */
  HIDDEN {
    @Override
    String read(Protected data) {
      return "***";
    }
  };

  abstract String read(Protected data);

  @Nullable String of(@Nullable Protected data) {
    return data == null ? null : read(data);
  }
}
