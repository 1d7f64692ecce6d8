package org.redress.events.signal;

/** How a count is compared with its baseline. */
public enum SurgeMethod {
  /**
   * Upper tail of a negative binomial distribution whose mean is that of the baseline and whose
   * variance allows for its dispersion and its length, after the quasi-Poisson baseline of
   * Farrington, Andrews, Beale and Catchpole (Journal of the Royal Statistical Society A 159, 1996)
   * with the negative binomial threshold of Noufaily and others (Statistics in Medicine 32, 2013).
   */
  NEGATIVE_BINOMIAL_TAIL
}
