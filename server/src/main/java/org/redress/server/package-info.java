/**
 * The application that puts both sides together: its command line, its data folder, and the server
 * that listens on loopback only.
 */
@NullMarked
package org.redress.server;

import org.jspecify.annotations.NullMarked;
