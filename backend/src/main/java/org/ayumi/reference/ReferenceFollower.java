package org.ayumi.reference;

import java.util.List;
import org.ayumi.department.Department;
import org.ayumi.strategy.Strategy;
import org.ayumi.vision.Vision;

/** Someone who needs the reference data in the store, and what it holds, before the first request. */
public interface ReferenceFollower {

    /** Called at every start once all of it is stored; may run on several instances at once. */
    void follow(List<Department> departments, Vision vision, List<Strategy> strategies);
}
