/** Routes and use cases as they stand on the disk, so that a new one cannot be forgotten. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const root = path.resolve(import.meta.dirname, '../..');
const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'fallback'];

export type Route = {
	/** As SvelteKit calls it: "/(builders)/builders/people/[id]". */
	id: string;
	methods: string[];
	/** Names of form actions; "default" for the one without. */
	actions: string[];
};

/** Every page and endpoint under src/routes. */
export function routesOnDisk(): Route[] {
	const routes = path.join(root, 'src/routes');
	return readdirSync(routes, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map((entry) => path.join(entry.parentPath, entry.name))
		.concat(routes)
		.flatMap((folder) => {
			const page = path.join(folder, '+page.server.ts');
			const server = path.join(folder, '+server.ts');
			const isPage = existsSync(path.join(folder, '+page.svelte')) || existsSync(page);
			if (!isPage && !existsSync(server)) return [];
			const id = `/${path.relative(routes, folder).split(path.sep).join('/')}`;
			const methods = [...(isPage ? ['GET'] : []), ...exportedNames(server)];
			const actions = existsSync(page) ? actionNames(page) : [];
			return [{ id, methods: methods.filter((name) => METHODS.includes(name)), actions }];
		})
		.sort((a, b) => a.id.localeCompare(b.id));
}

/** "invite-person#invitePerson": every function that a file of lib/server/use-cases exports. */
export function useCasesOnDisk(): string[] {
	const folder = path.join(root, 'src/lib/server/use-cases');
	return readdirSync(folder)
		.filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
		.flatMap((name) =>
			exportedNames(path.join(folder, name)).map((used) => `${name.slice(0, -3)}#${used}`)
		)
		.sort();
}

const parse = (file: string) =>
	ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);

const isExported = (node: ts.Statement) =>
	ts.canHaveModifiers(node) &&
	(ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

/** Functions and constants that a file exports; types do nothing. */
function exportedNames(file: string): string[] {
	if (!existsSync(file)) return [];
	return parse(file).statements.flatMap((node) => {
		if (!isExported(node)) return [];
		if (ts.isFunctionDeclaration(node)) return node.name?.text ?? [];
		if (!ts.isVariableStatement(node)) return [];
		return node.declarationList.declarations.map(({ name }) => name.getText());
	});
}

function actionNames(file: string): string[] {
	for (const node of parse(file).statements) {
		if (!ts.isVariableStatement(node) || !isExported(node)) continue;
		for (const { name, initializer } of node.declarationList.declarations) {
			if (name.getText() !== 'actions' || !initializer) continue;
			const object = ts.isSatisfiesExpression(initializer) ? initializer.expression : initializer;
			if (!ts.isObjectLiteralExpression(object)) throw new Error(`Unreadable: ${file}`);
			return object.properties.map((property) => property.name?.getText() ?? '…');
		}
	}
	return [];
}
