/**
 * What waits for review, and the DX office's decisions on it; may use {@code api}, {@code cycle}, {@code report} and
 * {@code strategy}.
 */
@NullMarked
package org.ayumi.admin.review;

import org.jspecify.annotations.NullMarked;
