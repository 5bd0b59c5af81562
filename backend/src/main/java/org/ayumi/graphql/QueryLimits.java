package org.ayumi.graphql;

import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.analysis.QueryTraverser;
import graphql.analysis.QueryVisitorFieldEnvironment;
import graphql.analysis.QueryVisitorStub;
import graphql.execution.AbortExecutionException;
import graphql.execution.ResultNodesInfo;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationCreateStateParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.execution.instrumentation.parameters.InstrumentationValidationParameters;
import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.validation.ValidationError;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Refuses operations that are too long, too deep or too costly before anything is read, ends those whose answer grows
 * too large, and tells the cost in {@code extensions.cost}. A field costs 1, a root field 10 more, since each may ask
 * the store.
 */
final class QueryLimits extends SimplePerformantInstrumentation {

    /** The console's deepest operation has 9 levels, the introspection query of common tools 13. */
    static final int DEEPEST = 16;

    /** Every field of every type once is about 150. */
    static final int COSTLIEST = 1_000;

    /** Far beyond what the console sends or a person writes. */
    static final int LONGEST = 32_000;

    /** Checking an operation takes far longer than in proportion to them: a thousand nested ones took over ten seconds. */
    static final int MOST_FRAGMENTS = 100;

    /** Some ten times every field of two years; lists within lists multiply beyond what the cost can tell. */
    static final int MOST_VALUES = 100_000;

    private static final int ROOT_FIELD = 10;

    private static final class Cost extends QueryVisitorStub implements InstrumentationState {
        private int sum;
        private int depth;

        @Override
        public void visitField(QueryVisitorFieldEnvironment field) {
            sum += field.getParentEnvironment() == null ? 1 + ROOT_FIELD : 1;
            int level = 1;
            for (var parent = field.getParentEnvironment(); parent != null; parent = parent.getParentEnvironment()) {
                level++;
            }
            depth = Math.max(depth, level);
        }
    }

    @Override
    public InstrumentationState createState(InstrumentationCreateStateParameters parameters) {
        return new Cost();
    }

    @Override
    public @Nullable InstrumentationContext<Document> beginParse(
            InstrumentationExecutionParameters parameters, InstrumentationState state) {
        int length = parameters.getExecutionInput().getQuery().length();
        if (length > LONGEST) {
            throw new AbortExecutionException("問い合わせが長すぎます（%,d文字）。%,d文字以内にしてください。".formatted(length, LONGEST));
        }
        return super.beginParse(parameters, state);
    }

    @Override
    public @Nullable InstrumentationContext<List<ValidationError>> beginValidation(
            InstrumentationValidationParameters parameters, InstrumentationState state) {
        int fragments = parameters
                .getDocument()
                .getDefinitionsOfType(FragmentDefinition.class)
                .size();
        if (fragments > MOST_FRAGMENTS) {
            throw new AbortExecutionException("フラグメントが多すぎます（%d個）。%d個以内にしてください。".formatted(fragments, MOST_FRAGMENTS));
        }
        return super.beginValidation(parameters, state);
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
        var execution = parameters.getExecutionContext();
        var cost = (Cost) state;
        QueryTraverser.newQueryTraverser()
                .schema(execution.getGraphQLSchema())
                .document(execution.getDocument())
                .operationName(execution.getExecutionInput().getOperationName())
                .coercedVariables(execution.getCoercedVariables())
                .build()
                .visitPreOrder(cost);
        if (cost.depth > DEEPEST) {
            throw new AbortExecutionException("問い合わせの階層が深すぎます（%d階層）。%d階層以内にしてください。".formatted(cost.depth, DEEPEST));
        }
        if (cost.sum > COSTLIEST) {
            throw new AbortExecutionException("問い合わせが大きすぎます（費用 %d）。%d以内に分けてください。".formatted(cost.sum, COSTLIEST));
        }
        execution.getGraphQLContext().put(ResultNodesInfo.MAX_RESULT_NODES, MOST_VALUES);
        return super.beginExecuteOperation(parameters, state);
    }

    @Override
    public CompletableFuture<ExecutionResult> instrumentExecutionResult(
            ExecutionResult result, InstrumentationExecutionParameters parameters, InstrumentationState state) {
        // The engine leaves the values beyond the limit out in silence; half an answer must not look like a whole one.
        ResultNodesInfo values = parameters.getGraphQLContext().get(ResultNodesInfo.RESULT_NODES_INFO);
        if (values != null && values.isMaxResultNodesExceeded()) {
            result = new AbortExecutionException("結果が大きすぎます（値が%,dを超えました）。範囲を狭めてください。".formatted(MOST_VALUES))
                    .toExecutionResult();
        }
        Map<Object, Object> extensions = new LinkedHashMap<>();
        if (result.getExtensions() != null) {
            extensions.putAll(result.getExtensions());
        }
        extensions.put("cost", ((Cost) state).sum);
        return CompletableFuture.completedFuture(ExecutionResultImpl.newExecutionResult()
                .from(result)
                .extensions(extensions)
                .build());
    }
}
