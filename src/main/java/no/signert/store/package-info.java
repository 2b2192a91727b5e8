/**
 * What one step wrote for the next step and the next night. May import: domain; alone knows JDBC.
 */
@NullMarked
package no.signert.store;

import org.jspecify.annotations.NullMarked;
