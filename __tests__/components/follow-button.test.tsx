import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import { FollowButton } from '@/components/dashboard/cooperative-savings/follow-button'
import { en } from '@/lib/i18n/en'
import { getPersonal } from '@/lib/personal/get-personal'
import { MOST_FOLLOWED } from '@/lib/personal/personal'

const { following } = en
const star = (name = 'Pasanaku') => screen.getByRole('button', { name: following.follow(name) })

afterEach(() =>
  act(() => {
    for (const id of getPersonal().getSnapshot().followed) getPersonal().unfollow(id)
  }),
)

it('follows a pool by one click, and no longer by another, wherever it is shown', async () => {
  render(
    <>
      <FollowButton id={7} name="Pasanaku" />
      <FollowButton worded id={8} name="Roof" />
    </>,
  )
  expect(star()).toHaveAttribute('aria-pressed', 'false')
  await userEvent.click(star())
  expect(star()).toHaveAttribute('aria-pressed', 'true')
  expect(star('Roof')).toHaveAttribute('aria-pressed', 'false')
  expect([...getPersonal().getSnapshot().followed]).toEqual([7])
  await userEvent.click(star())
  expect(star()).toHaveAttribute('aria-pressed', 'false')
  act(() => void getPersonal().follow(8))
  expect(star('Roof')).toHaveTextContent(following.followedShort)
})

it('says when no more can be followed', async () => {
  for (let id = 100; id < 100 + MOST_FOLLOWED; id++) getPersonal().follow(id)
  render(<FollowButton id={7} name="Pasanaku" />)
  await userEvent.click(star())
  expect(star()).toHaveAttribute('aria-pressed', 'false')
  expect(screen.getByRole('status')).toHaveTextContent(following.full)
})

it('names a pool without a visible name by its number, and follows nothing on a server', () => {
  expect(renderToString(<FollowButton id={7} name={'\u200b'} />)).toContain('aria-pressed="false"')
  render(<FollowButton id={7} name={'\u200b'} />)
  expect(star(en.pools.unnamed('7'))).toBeVisible()
})
