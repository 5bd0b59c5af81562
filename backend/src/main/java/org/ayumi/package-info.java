/** The backend's start; one package per feature below, each talking to the others through its root package only. */
@NullMarked
package org.ayumi;

import org.jspecify.annotations.NullMarked;
