import type { Act } from '../../../kernel/act.ts'
import { isId } from '../../../kernel/ids.ts'
import { hashToken } from '../../../kernel/session.ts'
import { type Application, applicationById } from '../queries/applications.ts'

/** An application with its row locked until the deed is done; null where there is none. */
export async function lockApplication(act: Act, id: string): Promise<Application | null> {
  if (!isId(id)) return null
  await act.db
    .selectFrom('application')
    .select('id')
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return applicationById(act.db, id)
}

/** The application that a link opens while it holds, locked. */
export async function lockByToken(act: Act, token: string): Promise<Application | null> {
  const link = await act.db
    .selectFrom('application_link')
    .select('application_id')
    .where('token_hash', '=', hashToken(token))
    .where('expires_at', '>', act.now)
    .executeTakeFirst()
  return link ? lockApplication(act, link.application_id) : null
}
